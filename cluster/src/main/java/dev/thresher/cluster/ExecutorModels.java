package dev.thresher.cluster;

import dev.thresher.app.pipeline.EncodedExtraction;
import dev.thresher.app.pipeline.Extractor;
import dev.thresher.app.pipeline.ExtractorSpec;
import dev.thresher.app.pipeline.Source;
import dev.thresher.nlp.entity.SentenceCache;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The extractor of one executor: opened for the first document, kept for all others. */
final class ExecutorModels {
  private static final int SENTENCES = 100_000;
  private static final AtomicInteger OPENED = new AtomicInteger();
  private static Optional<Extractor> extractor = Optional.empty();

  private ExecutorModels() {}

  static EncodedExtraction extract(ExtractorSpec spec, Source source) {
    return EncodedExtraction.of(of(spec).extract(source.open()));
  }

  private static synchronized Extractor of(ExtractorSpec spec) {
    if (extractor.isEmpty()) {
      requireSameProgram(spec);
      OPENED.incrementAndGet();
      extractor = Optional.of(spec.open(SentenceCache.inMemory(SENTENCES)));
    }
    return extractor.get();
  }

  private static void requireSameProgram(ExtractorSpec spec) {
    String here = ExtractorSpec.standard().version();
    if (!here.equals(spec.version())) {
      throw new IllegalStateException(
          "the driver runs version "
              + spec.version()
              + " of the program, this executor "
              + here
              + "; give both the same jars");
    }
  }

  /** How often an extractor was opened in this executor. */
  static int opened() {
    return OPENED.get();
  }
}
