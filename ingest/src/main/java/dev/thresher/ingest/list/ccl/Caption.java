package dev.thresher.ingest.list.ccl;

import dev.thresher.ingest.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A caption inside an entry.
 *
 * @param words as printed, in lower case
 * @param slug the name of the provision that it opens; empty if it only opens a part
 */
record Caption(String words, Part part, String slug) {
  /** What stands below the caption. */
  enum Part {
    LICENCE,
    LICENCE_ROW,
    CONTROLS,
    RELATED,
    ITEMS,
    /** Behind the last entry of a category: what is not listed, and notes to the whole category. */
    TAIL
  }

  private static final List<Caption> ALL = load();
  private static final BitSet BEGINNINGS = beginnings();

  /** The caption that the line begins with, if the line is one. */
  static Optional<Caption> of(String line) {
    if (!beginsLikeOne(line)) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(caption -> caption.opens(lower)).findFirst();
  }

  /** Two letters tell that most lines are none. */
  private static boolean beginsLikeOne(String line) {
    if (line.length() < 2) {
      return false;
    }
    int first = Character.toLowerCase(line.charAt(0));
    int second = Character.toLowerCase(line.charAt(1));
    return BEGINNINGS.get(pair(first, second));
  }

  private static int pair(int first, int second) {
    return (first << Byte.SIZE) ^ second;
  }

  private static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    ALL.forEach(caption -> beginnings.set(pair(caption.words.charAt(0), caption.words.charAt(1))));
    return beginnings;
  }

  private boolean opens(String lower) {
    if (!lower.startsWith(words)) {
      return false;
    }
    boolean whole = lower.length() == words.length();
    boolean bracketed =
        lower.startsWith(" (see", words.length()) || lower.startsWith("(see", words.length());
    boolean tableHead = part == Part.CONTROLS && lower.contains("country chart");
    return whole || words.endsWith(":") || bracketed || tableHead;
  }

  private static List<Caption> load() {
    return Table.beside(Caption.class, "captions.tsv").rows().stream()
        .map(cells ->
            new Caption(
                cells.get(0), Part.valueOf(cells.get(1)), cells.size() > 2 ? cells.get(2) : ""))
        .toList();
  }
}
