package dev.thresher.app.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * What was read in the passages last met: a function of their words, so that an edition costs only
 * the passages that its neighbours do not have. Safe for several threads.
 *
 * @param <C> what else decides the reading, such as a language
 * @param <T> what is read; its spans are offsets in the passage
 */
final class KnownPassages<C, T> {
  private static final int MOST = 40_000;

  /** What decides a reading. */
  private record Asked<C>(String text, C circumstance) {}

  private final Map<Asked<C>, FutureTask<List<T>>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked<C>, FutureTask<List<T>>> eldest) {
          return size() > MOST;
        }
      };

  /**
   * What is read in each of some passages, in their order, by as many threads as are free. A
   * passage that another thread is at is come back to at the end: two editions that are nearly
   * alike are read side by side without reading anything twice.
   */
  List<List<T>> of(List<String> passages, C circumstance, Function<String, List<T>> reading) {
    List<Asked<C>> asked = passages.stream().map(text -> new Asked<>(text, circumstance)).toList();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    List<FutureTask<List<T>>> tasks =
        asked.parallelStream().flatMap(each -> begun(each, reading, failures).stream()).toList();
    if (!failures.isEmpty()) {
      throw failure(failures.element());
    }
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      all.add(done(asked.get(i), tasks.get(i)));
    }
    return all;
  }

  /**
   * The reading of a passage, done here unless another thread has begun it; none is begun once one
   * has failed.
   */
  private Optional<FutureTask<List<T>>> begun(
      Asked<C> asked, Function<String, List<T>> reading, Queue<Throwable> failures) {
    if (!failures.isEmpty()) {
      return Optional.empty();
    }
    FutureTask<List<T>> task;
    synchronized (known) {
      task =
          known.computeIfAbsent(
              asked, key -> new FutureTask<>(() -> List.copyOf(reading.apply(key.text()))));
    }
    // a task that runs elsewhere or has run does nothing here
    task.run();
    if (task.state() == Future.State.FAILED) {
      forget(asked, task);
      failures.add(task.exceptionNow());
    }
    return Optional.of(task);
  }

  /** The reading, waited for: another thread may be at it. */
  private List<T> done(Asked<C> asked, FutureTask<List<T>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedRunException(e);
    } catch (ExecutionException e) {
      forget(asked, task);
      throw failure(task.exceptionNow());
    }
  }

  /** A reading that failed, so that the next one tries again. */
  private void forget(Asked<C> asked, FutureTask<List<T>> task) {
    synchronized (known) {
      known.remove(asked, task);
    }
  }

  private static RuntimeException failure(Throwable failure) {
    return switch (failure) {
      case RuntimeException failed -> failed;
      case Error error -> throw error;
      default -> new IllegalStateException(failure);
    };
  }
}
