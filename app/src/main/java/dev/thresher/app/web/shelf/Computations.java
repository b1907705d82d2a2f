package dev.thresher.app.web.shelf;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.thresher.app.web.http.Problem;
import dev.thresher.app.web.http.ProblemException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Answers that take a while: each is computed once however many ask for it, a few at a time, and
 * kept. Who would wait too long is told to come back; the work goes on meanwhile.
 */
final class Computations implements AutoCloseable {
  /** How many bytes a unit of weight, a character of text, comes to. */
  private static final long BYTES_OF_WEIGHT = 16;

  private static final int SHARE_OF_HEAP = 5;

  private final ExecutorService workers;
  private final ExecutorService ahead =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("thresher-ahead").factory());
  private final AsyncCache<Object, Outcome> answers;
  private final Duration patience;

  /** What came of a computation; a failure is told to those who wait for it, and not kept. */
  private sealed interface Outcome {
    int weight();
  }

  private record Made(Object value, int weight) implements Outcome {}

  private record Failed(RuntimeException why) implements Outcome {
    @Override
    public int weight() {
      return 1;
    }
  }

  /**
   * @param patience how long one visitor waits
   */
  Computations(int atOnce, Duration patience) {
    this.workers =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("thresher-work-", 0).factory());
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_OF_WEIGHT)
            .weigher((Object name, Outcome answer) -> answer.weight())
            .executor(workers)
            .buildAsync();
    this.patience = patience;
  }

  /**
   * The answer of this name and class.
   *
   * @param weight characters of text that it keeps alive
   */
  <T> T answer(Object name, Class<T> type, int weight, Supplier<T> work) {
    CompletableFuture<Outcome> answer =
        answers.get(
            name,
            (key, executor) -> CompletableFuture.supplyAsync(() -> outcome(work, weight), workers));
    try {
      return switch (answer.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        case Made(Object value, int size) -> type.cast(value);
        case Failed(RuntimeException why) -> {
          answers.synchronous().invalidate(name);
          throw why;
        }
      };
    } catch (TimeoutException e) {
      throw stillWorking();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stillWorking();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a computation failed", e.getCause());
    }
  }

  private static Outcome outcome(Supplier<?> work, int weight) {
    try {
      return new Made(work.get(), weight);
    } catch (RuntimeException e) {
      return new Failed(e);
    }
  }

  private static ProblemException stillWorking() {
    return new ProblemException(
        new Problem(
            503,
            "still-working",
            "Still working",
            "this is computed for the first time; the page comes by itself, or load it again"));
  }

  /** Does ahead what others will ask for, one thing at a time and behind them. */
  void prepare(Runnable work) {
    ahead.execute(work);
  }

  @Override
  public void close() {
    ahead.shutdownNow();
    workers.shutdownNow();
  }
}
