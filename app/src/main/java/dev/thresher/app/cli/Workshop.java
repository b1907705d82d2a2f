package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.ExtractorSpec;
import dev.thresher.app.pipeline.LocalRunner;
import dev.thresher.corpus.store.Store;

/** Opens what commands work with. */
final class Workshop {
  private Workshop() {}

  static Extractions extractions(Store store) {
    return new Extractions(store, ExtractorSpec.standard(), LocalRunner.onAllCores());
  }

  static Corpus corpus(Terminal terminal, Store store) {
    return Corpus.open(
        store, extractions(store), new TerminalProgress(terminal, "reading editions"));
  }
}
