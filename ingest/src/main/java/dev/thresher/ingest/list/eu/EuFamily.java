package dev.thresher.ingest.list.eu;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.List;

/** Reads regulations of the European Union, consolidated or amending, and excerpts of them. */
public final class EuFamily implements ListFamily {
  @Override
  public String name() {
    return "eu-regulation";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extract extract = Formats.marked(limits, new EcfrVocabulary()).extractAll(source.files());
    return Reading.read(
        List.of(new RegulationReader(extract).document(source.edition())), List.of());
  }
}
