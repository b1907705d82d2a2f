package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.quantity.MeasureReader;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Han characters and kana with which a phrase, a label, a number or a date can begin; all
 * others are parts of words that no table knows, and are passed over at once.
 */
final class HanStarts {
  private static final String OTHERS = "每毎一令平昭大明〇○";
  private static final Map<Language, HanStarts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new HanStarts(language));
    }
  }

  private final BitSet starts = new BitSet();

  private HanStarts(Language language) {
    OTHERS.chars().forEach(starts::set);
    for (char c = '\u2e80'; c < '\ufb00'; c++) {
      if (Vocabulary.of(language).mayBegin(c)
          || LabelWords.of(language).mayBegin(c)
          || MeasureReader.mayBegin(c)
          || Japanese.isNumeral(c)) {
        starts.set(c);
      }
    }
  }

  static HanStarts of(Language language) {
    return Optional.ofNullable(ALL.get(language))
        .orElseThrow(() -> new IllegalArgumentException("no language " + language));
  }

  boolean contains(char c) {
    return starts.get(c);
  }
}
