package dev.thresher.nlp.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The {@code × 10ⁿ} behind a number, in all the forms in which the lists print it: {@code × 10³},
 * {@code x 10^3}, {@code × 10 3}, {@code × 103}, {@code ×10-8}, {@code E-9}.
 *
 * <p>Two or three digits glued to the 10 are an exponent that lost its height; the number is then
 * suspect. Linear time: looks at most a dozen characters ahead.
 */
final class PowerOfTen {
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final char RAISED_MINUS = '\u207b';
  private static final char RAISED_PLUS = '\u207a';
  private static final int MOST = 99;

  /** An exponent and where it ends. */
  record Exponent(int value, int end, boolean isSuspect) {
    BigDecimal factor() {
      return BigDecimal.ONE.scaleByPowerOfTen(value);
    }
  }

  private PowerOfTen() {}

  /** The power behind a mantissa that ends at {@code at}. */
  static Optional<Exponent> after(CharSequence text, int at) {
    int sign = skipBlank(text, at);
    if (sign < text.length() && isTimes(text.charAt(sign))) {
      int ten = skipBlank(text, sign + 1);
      return isTen(text, ten) ? exponent(text, ten + 2) : Optional.empty();
    }
    return at < text.length() && (text.charAt(at) == 'E' || text.charAt(at) == 'e')
        ? scientific(text, at + 1)
        : Optional.empty();
  }

  /** The end of {@code × 10⁻} without digits behind a mantissa; -1 for anything else. */
  static int endOfBroken(CharSequence text, int at) {
    int sign = skipBlank(text, at);
    if (sign >= text.length() || !isTimes(text.charAt(sign))) {
      return -1;
    }
    int ten = skipBlank(text, sign + 1);
    if (!isTen(text, ten) || exponent(text, ten + 2).isPresent()) {
      return -1;
    }
    boolean isSigned = startsWith(text, ten + 2, "-") || startsWith(text, ten + 2, "\u207b");
    return isSigned ? ten + 3 : isWithoutExponent(text, ten + 2) ? ten + 2 : -1;
  }

  /** The 10 of {@code × 10 g}: a letter stands where the exponent was, perhaps of a unit. */
  private static boolean isWithoutExponent(CharSequence text, int at) {
    return startsWith(text, at, " ")
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /** A power without mantissa: {@code 10^26}, {@code 10⁻⁶}, {@code 10-4 Pa}, {@code 10 5}. */
  static Optional<Exponent> alone(CharSequence text, int at) {
    return isTen(text, at) ? bare(text, at + 2) : Optional.empty();
  }

  /**
   * Behind a comparator {@code 10-14} and {@code 10- 14} are powers of any size: no range follows
   * "less than".
   */
  static Optional<Exponent> bounded(CharSequence text, int at) {
    int digits = startsWith(text, at + 2, "- ") ? at + 4 : at + 3;
    return isTen(text, at) && startsWith(text, at + 2, "-") && isDigitAt(text, digits)
        ? digits(text, digits, true, true)
        : Optional.empty();
  }

  private static Optional<Exponent> exponent(CharSequence text, int at) {
    Optional<Exponent> marked = marked(text, at);
    if (marked.isPresent()) {
      return marked;
    }
    if (startsWith(text, at, "E") || startsWith(text, at, "e")) {
      return scientific(text, at + 1).map(e -> new Exponent(e.value(), e.end(), true));
    }
    if (isSign(text, at)) {
      return digits(text, at + 1, text.charAt(at) == '-', true);
    }
    if (isDigitAt(text, at)) {
      return digits(text, at, false, true).map(e -> withDoubledPart(text, e));
    }
    boolean isSplit = startsWith(text, at, "- ") && isDigitAt(text, at + 2);
    if (isSplit) {
      return digits(text, at + 2, true, true);
    }
    int next = skipBlank(text, at);
    if (next > at && isSign(text, next)) {
      return digits(text, next + 1, text.charAt(next) == '-', true);
    }
    return next > at && isDigitAt(text, next) ? digits(text, next, false, true) : Optional.empty();
  }

  /** {@code 5 × 104-4}: printed twice, the height lost once; the signed part is the exponent. */
  private static Exponent withDoubledPart(CharSequence text, Exponent first) {
    boolean hasSecond = first.end() < text.length() && text.charAt(first.end()) == '-';
    return hasSecond && isDigitAt(text, first.end() + 1)
        ? digits(text, first.end() + 1, true, true)
            .filter(second -> second.value() == -first.value())
            .orElse(first)
        : first;
  }

  private static Optional<Exponent> bare(CharSequence text, int at) {
    Optional<Exponent> marked = marked(text, at);
    if (marked.isPresent()) {
      return marked;
    }
    if (at < text.length() && text.charAt(at) == '-' && isDigitAt(text, at + 1)) {
      return digits(text, at + 1, true, true).filter(e -> e.value() >= -MOST);
    }
    boolean isSpaced = at < text.length() && text.charAt(at) == ' ' && isDigitAt(text, at + 1);
    return isSpaced ? digits(text, at + 1, false, true) : Optional.empty();
  }

  /**
   * With its height, a caret, or the tags of a web page: {@code ³}, {@code ^-3}, {@code
   * <sup>3</sup>}.
   */
  private static Optional<Exponent> marked(CharSequence text, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (c == '的') {
      return spoken(text, at + 1);
    }
    if (RAISED.indexOf(c) >= 0 || c == RAISED_MINUS || c == RAISED_PLUS) {
      return raised(text, at);
    }
    if (c == '^' || (c == '*' && at + 1 < text.length() && text.charAt(at + 1) == '*')) {
      return caret(text, c == '^' ? at + 1 : at + 2);
    }
    return startsWith(text, at, "<sup>") ? tagged(text, at + 5) : Optional.empty();
  }

  /** 10的14次方, 10的负8次方. */
  private static Optional<Exponent> spoken(CharSequence text, int from) {
    boolean isNegative = startsWith(text, from, "-") || startsWith(text, from, "负");
    return digits(text, isNegative ? from + 1 : from, isNegative, false)
        .filter(e -> startsWith(text, e.end(), "次方") || startsWith(text, e.end(), "次幂"))
        .map(e -> new Exponent(e.value(), e.end() + 2, false));
  }

  private static Optional<Exponent> raised(CharSequence text, int from) {
    boolean isNegative = text.charAt(from) == RAISED_MINUS;
    int at = isNegative || text.charAt(from) == RAISED_PLUS ? from + 1 : from;
    int value = 0;
    int first = at;
    while (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0 && value <= MOST) {
      value = value * 10 + RAISED.indexOf(text.charAt(at));
      at++;
    }
    return at == first
        ? Optional.empty()
        : Optional.of(new Exponent(isNegative ? -value : value, at, false));
  }

  private static Optional<Exponent> caret(CharSequence text, int from) {
    boolean isOpen = startsWith(text, from, "(") || startsWith(text, from, "{");
    int at = isOpen ? from + 1 : from;
    boolean isNegative = startsWith(text, at, "-");
    int digits = isNegative || startsWith(text, at, "+") ? at + 1 : at;
    return digits(text, digits, isNegative, false)
        .map(e -> isOpen ? new Exponent(e.value(), e.end() + 1, false) : e);
  }

  private static Optional<Exponent> tagged(CharSequence text, int from) {
    int at = skipBlank(text, from);
    boolean isNegative = startsWith(text, at, "-");
    return digits(text, isNegative ? at + 1 : at, isNegative, false)
        .filter(e -> startsWith(text, e.end(), "</sup>"))
        .map(e -> new Exponent(e.value(), e.end() + 6, false));
  }

  private static Optional<Exponent> scientific(CharSequence text, int from) {
    boolean isNegative = startsWith(text, from, "-");
    int at = isNegative || startsWith(text, from, "+") ? from + 1 : from;
    return digits(text, at, isNegative, false)
        .filter(e ->
            e.end() >= text.length()
                || !Character.isLetter(text.charAt(e.end()))
                || text.charAt(e.end()) > '\u2000');
  }

  /** One or two digits, no further digit or decimal behind them. */
  private static Optional<Exponent> digits(
      CharSequence text, int from, boolean isNegative, boolean isSuspect) {
    int at = from;
    int value = 0;
    while (isDigitAt(text, at) && at < from + 3) {
      value = value * 10 + (text.charAt(at) - '0');
      at++;
    }
    boolean isDecimal = at + 1 < text.length() && text.charAt(at) == '.' && isDigitAt(text, at + 1);
    if (at == from || at > from + 2 || isDecimal) {
      return Optional.empty();
    }
    return Optional.of(new Exponent(isNegative ? -value : value, at, isSuspect));
  }

  private static boolean isTen(CharSequence text, int at) {
    return startsWith(text, at, "10");
  }

  private static boolean isTimes(char c) {
    return c == '\u00d7' || c == 'x' || c == 'X' || c == '*' || c == '\u00b7' || c == '\u2715';
  }

  private static boolean isSign(CharSequence text, int at) {
    boolean isSign = startsWith(text, at, "-") || startsWith(text, at, "+");
    return isSign && isDigitAt(text, at + 1);
  }

  private static boolean isDigitAt(CharSequence text, int at) {
    return at < text.length() && DigitNumeral.isDigit(text.charAt(at));
  }

  private static boolean startsWith(CharSequence text, int at, String part) {
    if (at + part.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (text.charAt(at + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int skipBlank(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
