package dev.thresher.app.web;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;

/** A workbench over the sample lists, on a free port of this machine. */
public final class SampleWorkbench {
  private SampleWorkbench() {}

  public static Workbench start() {
    return start(Settings.loopback(0));
  }

  public static Workbench start(Settings settings) {
    Store store = Store.open(SampleCorpus.store());
    return Workbench.start(settings, new Shelf(store, Corpus.Progress.silent()));
  }
}
