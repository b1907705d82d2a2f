package dev.thresher.app.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

  private final Map<Asked<C>, List<T>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked<C>, List<T>> eldest) {
          return size() > MOST;
        }
      };

  List<T> of(String text, C circumstance, Supplier<List<T>> reading) {
    Asked<C> asked = new Asked<>(text, circumstance);
    synchronized (known) {
      List<T> found = known.get(asked);
      if (found != null) {
        return found;
      }
    }
    List<T> fresh = List.copyOf(reading.get());
    synchronized (known) {
      known.put(asked, fresh);
    }
    return fresh;
  }
}
