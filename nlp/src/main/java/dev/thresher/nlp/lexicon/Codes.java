package dev.thresher.nlp.lexicon;

import java.util.List;

/** Numbers that name a class of goods: 7212 50 61, the 600 series, 6A. */
final class Codes {
  private static final int HEADING = 4;

  private Codes() {}

  /** Behind {@code 8465 20} or {@code 7212 50 61 30}: groups of four, two, two, two digits. */
  static int endOfTariffCode(CharSequence text, int from, int run) {
    if (run != HEADING) {
      return -1;
    }
    int at = from + run;
    int groups = 0;
    while (at < text.length() && text.charAt(at) == ' ' && Tokens.digits(text, at + 1) == 2) {
      at += 3;
      groups++;
    }
    boolean isClosed = at >= text.length() || " ,;:.)".indexOf(text.charAt(at)) >= 0;
    boolean isNumber = at + 1 < text.length() && Tokens.isDigit(text, at + 1);
    return groups > 0 && isClosed && !(isNumber && text.charAt(at) != ' ') ? at : -1;
  }

  /** The 5G of a telephone network. */
  static boolean isGeneration(CharSequence text, int end) {
    return end < text.length()
        && text.charAt(end) == 'G'
        && (end + 1 >= text.length() || !Tokens.isAlphanumeric(text.charAt(end + 1)));
  }

  /** The 316L of "316L stainless steel", the 304 of "304 steel". */
  static boolean isSteel(CharSequence text, int end) {
    int at = end < text.length() && text.charAt(end) == 'L' ? end + 1 : end;
    return startsWith(text, at, " stainless") || startsWith(text, at, " steel");
  }

  /** 1st, 22nd, 3rd, 11th. */
  static boolean isOrdinal(CharSequence text, int from, int end) {
    if (end + 2 > text.length()
        || (end + 2 < text.length() && Tokens.isAlphanumeric(text.charAt(end + 2)))) {
      return false;
    }
    boolean isTeen = end - from > 1 && text.charAt(end - 2) == '1';
    String ending =
        isTeen
            ? "th"
            : switch (text.charAt(end - 1)) {
              case '1' -> "st";
              case '2' -> "nd";
              case '3' -> "rd";
              default -> "th";
            };
    return startsWith(text, end, ending);
  }

  /** "600 series". */
  static boolean isSeries(CharSequence text, int end) {
    String word = " series";
    int close = end + word.length();
    return close <= text.length()
        && (close == text.length() || !Character.isLetter(text.charAt(close)))
        && text.subSequence(end, close).toString().equalsIgnoreCase(word);
  }

  /** The 6A of "controlled by 6A or 6B"; 5 A needs its blank unless a comparator follows. */
  static boolean isProductGroup(CharSequence text, int from) {
    char letter = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
    char next = from + 2 < text.length() ? text.charAt(from + 2) : ' ';
    boolean isGroup = letter >= 'A' && letter <= 'E' && !Tokens.isAlphanumeric(next);
    if (!isGroup || "/\u00b7-\u00b0(".indexOf(next) >= 0) {
      return false;
    }
    int at = from + 2;
    boolean isListed = next == ',' || next == ';' || followsGroup(text, from);
    boolean isCompared =
        startsWith(text, at, " or more")
            || startsWith(text, at, " or less")
            || startsWith(text, at, " or greater")
            || startsWith(text, at, " or higher");
    boolean isProvision =
        (next == '.' && (follows(text, from, "by ") || follows(text, from, "in ")))
            || startsWith(text, at, " or ")
            || startsWith(text, at, " and ")
            || startsWith(text, at, " (");
    return "AC".indexOf(letter) < 0 || (!isCompared && (isListed || isProvision));
  }

  /** The 8C of "8B or 8C". */
  private static boolean followsGroup(CharSequence text, int from) {
    for (String link : List.of(" or ", " and ")) {
      int group = from - link.length() - 1;
      if (group > 0 && startsWith(text, group + 1, link)) {
        char letter = text.charAt(group);
        return letter >= 'A' && letter <= 'E' && Tokens.isDigit(text, group - 1);
      }
    }
    return false;
  }

  private static boolean follows(CharSequence text, int from, String word) {
    return from >= word.length() && startsWith(text, from - word.length(), word);
  }

  private static boolean startsWith(CharSequence text, int at, String prefix) {
    int end = at + prefix.length();
    return end <= text.length() && text.subSequence(at, end).toString().equals(prefix);
  }
}
