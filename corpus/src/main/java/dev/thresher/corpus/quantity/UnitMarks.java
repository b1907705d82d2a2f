package dev.thresher.corpus.quantity;

import dev.thresher.corpus.text.PhraseTrie;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between and behind the factors of a unit: slashes, points, powers, qualifiers. */
final class UnitMarks {
  /** Example: {@code h -1}. */
  private static final Pattern ANOTHER_POWER = Pattern.compile(" [A-Za-z]{1,3} -[1-4]\\b");

  private UnitMarks() {}

  /** A written power and the offset behind it. */
  record Exponent(BigDecimal value, int end) {}

  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final char RAISED_MINUS = '\u207b';

  private static final PhraseTrie<Boolean> SLASHES =
      PhraseTrie.ofAnyCase(
          table("/", "/per ", " / ", "/ ", " /", " per ", "-per-", " per-", "每", " 每", "毎", " 毎"));

  private static final PhraseTrie<Boolean> QUALIFIERS =
      PhraseTrie.ofAnyCase(
          table(
              "(si)",
              " (si)",
              " si",
              "(silicon)",
              " (silicon)",
              "(硅)",
              " (硅)",
              "(シリコン)",
              "(rms)",
              " (rms)",
              " rms",
              "(peak)",
              " (peak)",
              "(p-p)",
              " (p-p)",
              "(gaas)",
              " (gaas)",
              "(tissue)",
              " (tissue)",
              "(air)",
              " (air)",
              "(均方根值)",
              "(均方根)",
              " (均方根值)"));

  private static Map<String, Boolean> table(String... words) {
    Map<String, Boolean> table = new LinkedHashMap<>();
    for (String word : List.of(words)) {
      table.put(word, true);
    }
    return table;
  }

  /** The offset behind a slash or "per" at a place; -1 if there is none. */
  static int afterSlash(CharSequence text, int at) {
    return SLASHES
        .longest(text, at, (characters, end) -> true)
        .map(PhraseTrie.Match::end)
        .orElse(-1);
  }

  /** The offset behind a multiplication sign between two units; -1 if there is none. */
  static int afterPoint(CharSequence text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    if (c == '\u00b7' || c == '.' || c == '*' || c == '-') {
      return text.charAt(at + 1) == ' ' ? -1 : at + 1;
    }
    boolean isSpaced = c == ' ' && text.charAt(at + 1) == '\u00b7' && at + 2 < text.length();
    return isSpaced ? (text.charAt(at + 2) == ' ' ? at + 3 : at + 2) : -1;
  }

  static Optional<Exponent> exponent(CharSequence text, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (RAISED.indexOf(c) >= 0 || c == RAISED_MINUS) {
      return raised(text, at);
    }
    if (c == '^') {
      return plain(text, at + 1);
    }
    if (c == ' ') {
      return lowered(text, at);
    }
    return PhraseTrie.isHan(text.charAt(at - 1)) && !isDivided(text, at)
        ? Optional.empty()
        : plain(text, at);
  }

  /** 米/秒2 has a power, 每月2% a number. */
  private static boolean isDivided(CharSequence text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  private static Optional<Exponent> raised(CharSequence text, int from) {
    boolean isNegative = text.charAt(from) == RAISED_MINUS;
    int at = isNegative ? from + 1 : from;
    int digit = at < text.length() ? RAISED.indexOf(text.charAt(at)) : -1;
    return digit < 0
        ? Optional.empty()
        : Optional.of(new Exponent(new BigDecimal(isNegative ? -digit : digit), at + 1));
  }

  /** {@code cm2}, {@code s-1}, {@code Hz0.5}, {@code Hz1/2}: one digit, no digit behind it. */
  private static Optional<Exponent> plain(CharSequence text, int from) {
    for (String half : List.of("0.5", "1/2")) {
      if (startsWith(text, from, half)) {
        return Optional.of(new Exponent(new BigDecimal("0.5"), from + 3));
      }
    }
    boolean isNegative = from < text.length() && text.charAt(from) == '-';
    int at = isNegative ? from + 1 : from;
    if (at >= text.length() || !isPowerDigit(text.charAt(at)) || isNumberAt(text, at + 1)) {
      return Optional.empty();
    }
    if (isNegative && isMeasureAt(text, at + 1)) {
      return Optional.empty();
    }
    int digit = text.charAt(at) - '0';
    return Optional.of(new Exponent(new BigDecimal(isNegative ? -digit : digit), at + 1));
  }

  /** 10um-3mm is a range, n/cm-2s-1 two powers: letters that no power follows. */
  private static boolean isMeasureAt(CharSequence text, int from) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) < '\u0250'
        && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean isRaised =
        at < text.length()
            && ("-^".indexOf(text.charAt(at)) >= 0 || RAISED.indexOf(text.charAt(at)) >= 0);
    return at > from && !isRaised;
  }

  private static boolean isPowerDigit(char c) {
    return c >= '1' && c <= '4';
  }

  private static boolean isNumberAt(CharSequence text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean isPoint = (c == '.' || c == ',') && at + 1 < text.length();
    return isAsciiDigit(c) || (isPoint && isAsciiDigit(text.charAt(at + 1)));
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code m 3}, {@code n/cm 2 or more}: a power that lost its height and moved away. */
  private static Optional<Exponent> lowered(CharSequence text, int blank) {
    int at = blank + 1;
    if (at < text.length() && text.charAt(at) == '-') {
      return loweredBelow(text, at);
    }
    boolean isSmall = at < text.length() && (text.charAt(at) == '2' || text.charAt(at) == '3');
    boolean isLength = text.charAt(blank - 1) == 'm';
    boolean isBelow =
        blank > 2 && Character.isLetter(text.charAt(blank - 1)) && text.charAt(blank - 2) == '/';
    if (!isSmall || !(isLength || isBelow) || !isLoweredEnd(text, at + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Exponent(new BigDecimal(text.charAt(at) - '0'), at + 1));
  }

  /** {@code N -1 h -1 or less}; in "10 dB -3 dB" the minus belongs to the next amount. */
  private static Optional<Exponent> loweredBelow(CharSequence text, int minus) {
    int at = minus + 1;
    boolean isPower = at < text.length() && isPowerDigit(text.charAt(at));
    boolean goesOn =
        at + 1 < text.length()
            && ANOTHER_POWER.matcher(text).region(at + 1, text.length()).lookingAt();
    return isPower
            && Character.isLetter(text.charAt(minus - 2))
            && (goesOn || isLoweredEnd(text, at + 1))
        ? Optional.of(new Exponent(new BigDecimal('0' - text.charAt(at)), at + 1))
        : Optional.empty();
  }

  /** In "10 mm 2 axes" the 2 counts axes. */
  private static boolean isCounted(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean isWord = Character.isLetter(c) || c == '(';
    return !isWord || (Character.isLetter(c) && UnitTable.standard().at(text, at).isPresent());
  }

  private static boolean isLoweredEnd(CharSequence text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    if (c == ' ') {
      return at + 1 < text.length() && !isCounted(text, at + 1);
    }
    return c == ';' || c == ')' || c == '/' || ((c == ',' || c == '.') && !isNumberAt(text, at));
  }

  static int afterQualifier(CharSequence text, int at) {
    return QUALIFIERS.longest(text, at).map(PhraseTrie.Match::end).orElse(at);
  }

  /** {@code Weighted TeraFLOPS (WT)}: the same unit once more in brackets. */
  static int afterRepetition(CharSequence text, UnitMatch match) {
    int at = match.end();
    int open = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (open >= text.length() || text.charAt(open) != '(') {
      return at;
    }
    return Factor.read(text, open + 1)
        .filter(factor -> factor.unit().equals(match.unit()))
        .filter(factor -> factor.end() < text.length() && text.charAt(factor.end()) == ')')
        .map(factor -> factor.end() + 1)
        .orElse(at);
  }

  /** Behind the bracket that closes {@code √(Hz)}. */
  static int afterClose(CharSequence text, int at, int open) {
    boolean wasOpened = text.charAt(open) == '(';
    return wasOpened && at < text.length() && text.charAt(at) == ')' ? at + 1 : at;
  }

  private static boolean startsWith(CharSequence text, int at, String prefix) {
    return at + prefix.length() <= text.length()
        && text.subSequence(at, at + prefix.length()).toString().equals(prefix);
  }
}
