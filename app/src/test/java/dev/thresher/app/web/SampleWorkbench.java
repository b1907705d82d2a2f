package dev.thresher.app.web;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;

/** A workbench over the sample lists, on a free port of this machine. */
final class SampleWorkbench {
  private SampleWorkbench() {}

  static Workbench start() {
    return start(Settings.loopback(0));
  }

  static Workbench start(Settings settings) {
    Store store = Store.open(SampleCorpus.store());
    return Workbench.start(settings, new Shelf(store, Corpus.Progress.silent()));
  }
}
