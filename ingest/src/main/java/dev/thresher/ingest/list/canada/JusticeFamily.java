package dev.thresher.ingest.list.canada;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.xml.JusticeVocabulary;
import java.util.List;

/** Reads regulations of Canada from Justice Canada's XML. */
public final class JusticeFamily implements ListFamily {
  @Override
  public String name() {
    return "ca-justice";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extract extract = Formats.extractor(limits, new JusticeVocabulary()).extractAll(source.files());
    return Reading.read(
        List.of(new JusticeReader().document(source.edition(), extract)), List.of());
  }
}
