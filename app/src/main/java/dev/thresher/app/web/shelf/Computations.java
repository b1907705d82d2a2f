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
  private static final int MOST_KEPT = 48;

  private final ExecutorService workers;
  private final AsyncCache<Object, Object> answers;
  private final Duration patience;

  /**
   * @param patience how long one visitor waits
   */
  Computations(int atOnce, Duration patience) {
    this.workers =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("thresher-work-", 0).factory());
    this.answers = Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(workers).buildAsync();
    this.patience = patience;
  }

  /** The answer of this name and class. */
  <T> T answer(Object name, Class<T> type, Supplier<T> work) {
    CompletableFuture<Object> answer =
        answers.get(name, (key, executor) -> CompletableFuture.supplyAsync(work::get, executor));
    try {
      return type.cast(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw stillWorking();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stillWorking();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw new IllegalStateException("a computation failed", e.getCause());
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

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
