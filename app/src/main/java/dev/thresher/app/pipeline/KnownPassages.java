package dev.thresher.app.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<FutureTask<List<T>>> tasks =
        asked.parallelStream().map(each -> begun(each, reading)).toList();
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      all.add(done(asked.get(i), tasks.get(i)));
    }
    return all;
  }

  /** The reading of a passage, done here unless another thread has begun it. */
  private FutureTask<List<T>> begun(Asked<C> asked, Function<String, List<T>> reading) {
    FutureTask<List<T>> task;
    synchronized (known) {
      task =
          known.computeIfAbsent(
              asked, key -> new FutureTask<>(() -> List.copyOf(reading.apply(key.text()))));
    }
    // a task that runs elsewhere or has run does nothing here
    task.run();
    if (task.state() == Future.State.FAILED) {
      done(asked, task);
    }
    return task;
  }

  /** The reading, waited for; one that failed is forgotten, so that the next one tries again. */
  private List<T> done(Asked<C> asked, FutureTask<List<T>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedRunException(e);
    } catch (ExecutionException e) {
      synchronized (known) {
        known.remove(asked, task);
      }
      throw failure(e);
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException failed -> failed;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
