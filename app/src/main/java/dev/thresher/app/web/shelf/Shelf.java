package dev.thresher.app.web.shelf;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.pipeline.KeptEditions;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The present state of a store. What another process takes in is seen soon after; until it is
 * ready, the state before is answered from.
 */
public final class Shelf implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
  private static final long LOOK_AGAIN = Duration.ofSeconds(2).toNanos();

  /** How long those who still read the state before may go on. */
  private static final long GRACE_SECONDS = 90;

  private final Store store;
  private final Extractions extractions;
  private final KeptEditions kept = KeptEditions.within(Runtime.getRuntime().maxMemory());
  private final AtomicBoolean isOpening = new AtomicBoolean();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("thresher-shelf").factory());
  private final ExecutorService opener =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("thresher-open").factory());

  /** A state and the mark of the catalogue that it was opened from. */
  private record State(OpenCorpus corpus, String mark) {}

  private volatile State state;
  private volatile long lookedAt = System.nanoTime();

  /** Opens a store, reading and indexing first what is not read and indexed yet. */
  public Shelf(Store store, Corpus.Progress progress) {
    this.store = store;
    this.extractions = Extractions.local(store, kept);
    this.state = open(progress);
  }

  private State open(Corpus.Progress progress) {
    String mark = mark();
    Corpus corpus = Corpus.open(store, extractions, progress).remembering(kept);
    OpenCorpus opened = new OpenCorpus(corpus, IndexUpkeep.open(corpus, store.index(), progress));
    opened.prepare();
    return new State(opened, mark);
  }

  public Store store() {
    return store;
  }

  /** What is open now. */
  public OpenCorpus present() {
    long now = System.nanoTime();
    if (now - lookedAt > LOOK_AGAIN) {
      lookedAt = now;
      if (!mark().equals(state.mark())) {
        reopen();
      }
    }
    return state.corpus();
  }

  /** Opens anew in the background, once at a time. */
  public void reopen() {
    if (isOpening.compareAndSet(false, true)) {
      opener.execute(this::replace);
    }
  }

  private void replace() {
    try {
      State before = state;
      state = open(Corpus.Progress.silent());
      Future<?> unused = later.schedule(before.corpus()::close, GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (RuntimeException e) {
      LOG.error("the store changed and cannot be opened; the state before is kept", e);
    } finally {
      isOpening.set(false);
    }
  }

  public boolean isOpening() {
    return isOpening.get();
  }

  /** Changes with each record of the catalogue, which only grows. */
  private String mark() {
    Path catalogue = store.root().resolve("catalogue.jsonl");
    try {
      return Files.size(catalogue) + " " + Files.getLastModifiedTime(catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + catalogue, e);
    }
  }

  @Override
  public void close() {
    opener.shutdownNow();
    later.shutdownNow();
    state.corpus().close();
  }
}
