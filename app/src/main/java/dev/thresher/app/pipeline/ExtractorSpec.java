package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.entity.SentenceCache;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * What a worker must know to extract: small, and the same on every machine.
 *
 * @param version of the code and tables that decide a result
 */
public record ExtractorSpec(String version) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Raised whenever {@link Words} or {@link Extractor} come to another result. */
  private static final String GLUE = "2-";

  /** The extractor of this program as it stands. */
  public static ExtractorSpec standard() {
    return new ExtractorSpec(
        GLUE + CodeVersion.of(List.of(Edition.class, Ingestor.class, ContentReader.class)));
  }

  /**
   * Opens the extractor on the machine that runs it.
   *
   * @param cache remembers sentences; it changes the time that is taken, never the result
   */
  public Extractor open(SentenceCache cache) {
    return open(Ingestor.standard()::read, Words.withNames(cache));
  }

  /** Opens it with files parsed elsewhere and words that may know some passages already. */
  Extractor open(Function<EditionSource, Reading> parser, Words words) {
    return new Extractor(parser, words::read);
  }
}
