package dev.thresher.app.pipeline;

import dev.thresher.nlp.entity.SentenceCache;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Extracts in this JVM, on a fixed number of threads; files of large formats are parsed in a
 * process beside it.
 */
public final class LocalRunner implements Runner {
  private final int threads;
  private final SentenceCache cache;

  public LocalRunner(int threads, SentenceCache cache) {
    this.threads = threads;
    this.cache = cache;
  }

  /** As many threads as there are cores. */
  public static LocalRunner onAllCores(SentenceCache cache) {
    return new LocalRunner(Runtime.getRuntime().availableProcessors(), cache);
  }

  @Override
  public void run(
      ExtractionKeeper keeper, List<Source> sources, BiConsumer<Source, ExtractionRecord> results) {
    if (sources.isEmpty()) {
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
    try (Parsers parsers = new Parsers()) {
      Extractor extractor = keeper.spec().open(parsers, cache);
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

  private static ExtractionRecord kept(
      ExtractionKeeper keeper, Extractor extractor, Source source) {
    return keeper.keep(source, EncodedExtraction.of(extractor.extract(source.open())));
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
