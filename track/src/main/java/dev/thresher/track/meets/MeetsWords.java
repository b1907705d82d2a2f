package dev.thresher.track.meets;

import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.tsv}, and how names are cut into words to be compared. */
final class MeetsWords {
  private static final MeetsWords TABLE = new MeetsWords();

  /** Where the characters that are written without blanks begin. */
  private static final int HAN = 0x3040;

  private final Map<String, Set<String>> byUse = new HashMap<>();

  private MeetsWords() {
    for (Table.Row row : Table.of(MeetsWords.class, "words.tsv").rows()) {
      byUse.computeIfAbsent(row.cell("use"), use -> new HashSet<>()).addAll(row.parts("words"));
    }
  }

  static boolean isHarmless(String word) {
    return TABLE.is("harmless", word);
  }

  /** 最大 and 工作 are not set apart from the name that they stand before. */
  static String withoutHarmlessStart(String word) {
    if (word.codePointAt(0) < HAN) {
      return word;
    }
    return TABLE.byUse.getOrDefault("harmless", Set.of()).stream()
        .filter(start -> start.codePointAt(0) >= HAN && word.length() >= start.length() + 2)
        .filter(word::startsWith)
        .findFirst()
        .map(start -> withoutHarmlessStart(word.substring(start.length())))
        .orElse(word);
  }

  static boolean isFiller(String word) {
    return TABLE.is("filler", word);
  }

  static boolean isCovering(String word) {
    return TABLE.is("covering", word);
  }

  static boolean isNegation(String word) {
    return TABLE.is("negation", word);
  }

  /** True for a circumstance in which everything is taken to be measured. */
  static boolean isEnvironment(String property) {
    return TABLE.is("environment", String.join(" ", words(property)));
  }

  private boolean is(String use, String word) {
    return byUse.getOrDefault(use, Set.of()).contains(word);
  }

  /**
   * The words of a name in lower case, without marks and the s of a plural; Han characters that
   * stand together are one word.
   */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String plain = Normalized.of(name).characters().toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || (c == '/' && !word.isEmpty())) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(singular(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean isPlural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
