package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.ingest.Ingestor;
import java.io.Serializable;
import java.util.List;

/**
 * What a worker must know to extract: small, and the same on every machine.
 *
 * @param version of the code and tables that decide a result
 */
public record ExtractorSpec(String version) implements Serializable {
  private static final long serialVersionUID = 1;

  /** The extractor of this program as it stands. */
  public static ExtractorSpec standard() {
    return new ExtractorSpec(CodeVersion.of(List.of(Edition.class, Ingestor.class)));
  }

  public Extractor open() {
    return new Extractor(
        Ingestor.standard(),
        document ->
            new ControlList(
                document, List.of(), List.of(), List.of(), new NumeralCensus(0, List.of())));
  }
}
