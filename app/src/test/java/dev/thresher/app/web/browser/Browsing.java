package dev.thresher.app.web.browser;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.SampleWorkbench;
import dev.thresher.app.web.Workbench;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser before a workbench, opened for all tests of a class and closed behind them. */
final class Browsing implements BeforeAllCallback, AfterAllCallback {
  private final Callable<String> start;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private String address = "";

  private Browsing(Callable<Workbench> workbench) {
    this.start =
        () -> {
          Workbench started = workbench.call();
          open.push(started);
          return started.address();
        };
  }

  private Browsing(String address) {
    this.start = () -> address;
  }

  /** Before the sample lists. */
  static Browsing samples() {
    return new Browsing(SampleWorkbench::start);
  }

  /** Before a store, which is opened first. */
  static Browsing store(Callable<Store> store) {
    return new Browsing(() ->
        Workbench.start(Settings.loopback(0), new Shelf(store.call(), Corpus.Progress.silent())));
  }

  /** Before a workbench that runs already. */
  static Browsing running(String address) {
    return new Browsing(address);
  }

  /** The browser first: without one there is nothing to start. */
  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    open.push(Chromium.open());
    address = start.call();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  Chromium chromium() {
    return (Chromium) open.getLast();
  }

  String address() {
    return address;
  }

  Visit visit(String locale, int width) {
    return chromium().visit(address, locale, width);
  }
}
