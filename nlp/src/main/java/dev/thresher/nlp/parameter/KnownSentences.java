package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The readings of the passages and sentences last met: editions of a list share nine in ten, and
 * what they say by themselves is a function of their words. Safe for several threads.
 */
public final class KnownSentences {
  private static final int MOST = 40_000;
  private static final int MOST_PASSAGES = 20_000;

  /** What decides a reading. */
  private record Asked(String words, Language language) {}

  /** The answers last asked for. */
  private static final class Answers<T> {
    private final Map<Asked, T> known;

    Answers(int most) {
      this.known =
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, T> eldest) {
              return size() > most;
            }
          };
    }

    T of(Asked asked, Function<Asked, T> reading) {
      synchronized (known) {
        T found = known.get(asked);
        if (found != null) {
          return found;
        }
      }
      T fresh = reading.apply(asked);
      synchronized (known) {
        known.put(asked, fresh);
      }
      return fresh;
    }
  }

  private final Answers<LocalReading> sentences = new Answers<>(MOST);
  private final Answers<ReadPassage> passages = new Answers<>(MOST_PASSAGES);

  /** A passage cut into its sentences, and what each says. */
  ReadPassage passage(String words, Language language) {
    return passages.of(
        new Asked(words, language), asked -> ReadPassage.of(asked.words(), asked.language(), this));
  }

  LocalReading of(String words, Language language) {
    return sentences.of(
        new Asked(words, language), asked -> SentenceReader.read(asked.words(), asked.language()));
  }
}
