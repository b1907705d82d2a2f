package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.corpus.store.Store;

/** Opens what commands work with. */
final class Workshop {
  private Workshop() {}

  static Corpus corpus(Terminal terminal, Store store) {
    return Corpus.open(
        store, Extractions.local(store), new TerminalProgress(terminal, "reading editions"));
  }
}
