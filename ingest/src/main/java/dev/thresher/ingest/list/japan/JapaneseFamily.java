package dev.thresher.ingest.list.japan;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.list.Formats;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.xml.EcfrVocabulary;
import java.util.List;

/** Reads orders of Japan. */
public final class JapaneseFamily implements ListFamily {
  @Override
  public String name() {
    return "jp-order";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    Extract extract = Formats.extractor(limits, new EcfrVocabulary()).extractAll(source.files());
    return Reading.read(List.of(new OrderReader(extract).document(source.edition())), List.of());
  }
}
