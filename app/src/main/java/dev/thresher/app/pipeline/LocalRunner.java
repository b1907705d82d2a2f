package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.nlp.entity.SentenceCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Extracts in this JVM, on a fixed number of threads; files of large formats are parsed in a
 * process beside it. A passage that a run has read costs a later one nothing.
 */
public final class LocalRunner implements Runner {
  private final int threads;
  private final SentenceCache cache;
  private final BiConsumer<DerivedKey, Content> read;
  private Optional<Words> words = Optional.empty();

  public LocalRunner(int threads, SentenceCache cache) {
    this(threads, cache, (key, content) -> {});
  }

  private LocalRunner(int threads, SentenceCache cache, BiConsumer<DerivedKey, Content> read) {
    this.threads = threads;
    this.cache = cache;
    this.read = read;
  }

  /** As many threads as there are cores. */
  public static LocalRunner onAllCores(SentenceCache cache) {
    return new LocalRunner(Runtime.getRuntime().availableProcessors(), cache);
  }

  /**
   * The same.
   *
   * @param told is told of each content that was read, under the name that it is kept by
   */
  LocalRunner telling(BiConsumer<DerivedKey, Content> told) {
    return new LocalRunner(threads, cache, told);
  }

  @Override
  public void run(
      ExtractionKeeper keeper, List<Source> sources, BiConsumer<Source, ExtractionRecord> results) {
    if (sources.isEmpty()) {
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try (Parsers parsers = new Parsers()) {
      Extractor extractor = keeper.spec().open(parsers, words());
      List<Future<ExtractionRecord>> futures = new ArrayList<>();
      for (Source source : sources) {
        futures.add(pool.submit(() -> kept(keeper, extractor, source)));
      }
      for (int i = 0; i < futures.size(); i++) {
        results.accept(sources.get(i), await(futures.get(i)));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Opened by the first run; the next ones know the passages that it read. */
  private synchronized Words words() {
    Words opened = words.orElseGet(() -> Words.withNames(cache));
    words = Optional.of(opened);
    return opened;
  }

  private ExtractionRecord kept(ExtractionKeeper keeper, Extractor extractor, Source source) {
    Extraction extraction = extractor.extract(source.open());
    ExtractionRecord kept = keeper.keep(source, EncodedExtraction.of(extraction));
    for (int i = 0; i < kept.parts().size(); i++) {
      read.accept(kept.parts().get(i).key(), extraction.contents().get(i));
    }
    return kept;
  }

  private static ExtractionRecord await(Future<ExtractionRecord> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedRunException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
