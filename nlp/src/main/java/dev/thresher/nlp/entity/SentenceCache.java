package dev.thresher.nlp.entity;

import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a recogniser found in each distinct sentence, so that dated editions cost only their new
 * sentences.
 *
 * <p>The reading is a function of the sentence alone: a cache may keep it for ever, forget it, or
 * write it to disk. Implementations are safe for concurrent use.
 */
public interface SentenceCache {
  /**
   * The names in the sentence, from the cache or from {@code reading}.
   *
   * @param recognizer {@link NameRecognizer#source()}
   * @param sentence normalised; the spans of the names are offsets in it
   */
  List<Name> names(String recognizer, String sentence, Function<String, List<Name>> reading);

  /** Forgets everything at once. */
  static SentenceCache none() {
    return (recognizer, sentence, reading) -> reading.apply(sentence);
  }

  /** Keeps the sentences last asked for, at most {@code sentences} of them, in memory. */
  static SentenceCache inMemory(int sentences) {
    return new Recent(sentences);
  }

  /** A map in order of last use under one lock. */
  final class Recent implements SentenceCache {
    private final Map<String, List<Name>> kept;

    Recent(int sentences) {
      this.kept =
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Name>> eldest) {
              return size() > sentences;
            }
          };
    }

    @Override
    public List<Name> names(
        String recognizer, String sentence, Function<String, List<Name>> reading) {
      String key = recognizer + '\n' + sentence;
      synchronized (kept) {
        if (kept.containsKey(key)) {
          return kept.getOrDefault(key, List.of());
        }
      }
      List<Name> names = List.copyOf(reading.apply(sentence));
      synchronized (kept) {
        kept.put(key, names);
      }
      return names;
    }
  }
}
