package dev.thresher.ingest.table.party;

import dev.thresher.corpus.text.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell names from addresses in a row of a party list. */
final class RowWords {
  private static final Table TABLE = Table.of(RowWords.class, "row-words.tsv");

  /** A legal form at the start of a part: {@code Ltd. (HK)}. */
  static final Pattern LEGAL_START =
      Pattern.compile("(?:" + any("legal") + ")(?![\\p{L}\\p{N}])[.)]*");

  /** A legal form behind which an address may begin: {@code Co. Ltd. 300}, {@code Limited Unit}. */
  static final Pattern LEGAL_BEFORE_ADDRESS =
      Pattern.compile(
          "(?<=[\\s,.])(?:"
              + any("legal")
              + ")(?:\\.\\s*|\\s+(?=(?:"
              + any("opener")
              + ")(?![\\p{L}])))(?=\\S)");

  /** A legal form that ends a part: {@code Atlantis Mills FZE}. */
  static final Pattern LEGAL_END =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any("legal") + ")[.)]*$");

  /** A word of an institution's name: {@code Shenzhen Research Institute}. */
  static final Pattern BODY = words("body");

  /** A word of an address: {@code Road}, {@code P.O. Box}. */
  static final Pattern PLACE = words("place");

  private static final Set<String> SHORT = new HashSet<>(phrases("short"));

  private RowWords() {}

  /** True if a point behind the word ends no sentence: an abbreviation, an initial. */
  static boolean isAbbreviation(String word) {
    return word.length() < 2 || SHORT.contains(word) || word.indexOf('.') >= 0;
  }

  private static Pattern words(String kind) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any(kind) + ")(?![\\p{L}])");
  }

  private static String any(String kind) {
    List<String> phrases = phrases(kind);
    return String.join(
        "|",
        phrases.stream()
            .sorted(
                Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
            .map(Pattern::quote)
            .toList());
  }

  private static List<String> phrases(String kind) {
    return TABLE.rows().stream()
        .filter(row -> row.cell("kind").equals(kind))
        .flatMap(row -> row.parts("words").stream())
        .toList();
  }
}
