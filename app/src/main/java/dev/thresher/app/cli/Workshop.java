package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.corpus.store.Store;

/** Opens what commands work with. */
final class Workshop {
  private Workshop() {}

  /** Names in a corpus; what a user should know goes to the terminal. */
  static Choice choice(Terminal terminal, Store store) {
    return new Choice(corpus(terminal, store), terminal::note);
  }

  static Corpus corpus(Terminal terminal, Store store) {
    return Corpus.open(
        store, Extractions.local(store), new TerminalProgress(terminal, "reading editions"));
  }
}
