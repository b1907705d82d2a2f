package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The readings of the sentences last met: editions of a list share nine sentences in ten, and what
 * a sentence says by itself is a function of its words. Safe for several threads.
 */
public final class KnownSentences {
  private static final int MOST = 40_000;

  /** What decides a reading. */
  private record Asked(String words, Language language) {}

  private final Map<Asked, LocalReading> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, LocalReading> eldest) {
          return size() > MOST;
        }
      };

  LocalReading of(String words, Language language) {
    Asked asked = new Asked(words, language);
    synchronized (known) {
      LocalReading found = known.get(asked);
      if (found != null) {
        return found;
      }
    }
    LocalReading fresh = SentenceReader.read(words, language);
    synchronized (known) {
      known.put(asked, fresh);
    }
    return fresh;
  }
}
