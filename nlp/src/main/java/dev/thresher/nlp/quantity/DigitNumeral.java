package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in Arabic digits: {@code 1,510}, {@code 1 367}, {@code 2,7}, {@code .50}, {@code
 * 1.367,5}.
 *
 * <p>A comma before exactly three digits groups thousands, any other comma is a decimal comma, and
 * so is the one in {@code 0,125} and in {@code 99,999 %}: no share of a whole goes into the
 * thousands. A blank groups only before exactly three digits.
 */
final class DigitNumeral {
  private static final int GROUP = 3;
  private static final int MOST_DIGITS = 40;
  private static final Pattern PERCENT = Pattern.compile("[ \\u00a0]?(?:%|per ?cent\\b)");

  private final CharSequence text;
  private final StringBuilder digits = new StringBuilder();
  private int at;

  private DigitNumeral(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  static Optional<Numeral> read(CharSequence text, int from) {
    return new DigitNumeral(text, from).number(from);
  }

  private Optional<Numeral> number(int from) {
    int whole = run(at);
    boolean isFractionAlone = whole == 0 && isPointBeforeDigit(at);
    if (whole == 0 && !isFractionAlone) {
      return Optional.empty();
    }
    take(whole);
    if (whole >= 1 && whole <= GROUP && text.charAt(from) != '0' && !isShare()) {
      takeGroups();
    }
    takeFraction();
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(Numeral.digits(from, at, new BigDecimal(digits.toString())));
  }

  private void takeGroups() {
    char separator = at < text.length() ? text.charAt(at) : '\0';
    if (separator != ',' && separator != ' ' && separator != '\'') {
      return;
    }
    while (at < text.length() && text.charAt(at) == separator && run(at + 1) == GROUP) {
      if (separator == ' ' && !isPlainGroup(at + 1)) {
        return;
      }
      at++;
      take(GROUP);
    }
  }

  /** {@code 10 000}, {@code 1 200kg}, but not {@code 5 001a}: a group ends as a number ends. */
  private boolean isPlainGroup(int from) {
    int end = from + GROUP;
    boolean isLetter = end < text.length() && isAsciiLetter(text.charAt(end));
    return !isLetter || isUnit(end);
  }

  /** A unit is glued to the number. */
  private boolean isUnit(int from) {
    return UnitReader.read(text, from)
        .filter(unit -> unit.end() > from && PhraseTrie.isWordEnd(text, unit.end()))
        .isPresent();
  }

  private void takeFraction() {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at);
    boolean isPoint = c == '.' && run(at + 1) > 0;
    boolean isComma = c == ',' && run(at + 1) > 0 && isDecimalComma();
    if (!isPoint && !isComma) {
      return;
    }
    if (digits.isEmpty()) {
      digits.append('0');
    }
    digits.append('.');
    at++;
    take(run(at));
  }

  private boolean isDecimalComma() {
    int length = run(at + 1);
    boolean leadingZero = digits.length() == 1 && digits.charAt(0) == '0';
    return length != GROUP || leadingZero || isShare();
  }

  /**
   * {@code 99,999 %}, but not the one digit of {@code 1,000 %}, which stretches a thing tenfold.
   */
  private boolean isShare() {
    int end = at + 1 + GROUP;
    boolean isGroup = at < text.length() && text.charAt(at) == ',' && run(at + 1) == GROUP;
    return isGroup
        && digits.length() == 2
        && PERCENT.matcher(text).region(end, text.length()).lookingAt();
  }

  private boolean isPointBeforeDigit(int from) {
    return from < text.length() && text.charAt(from) == '.' && run(from + 1) > 0;
  }

  private void take(int count) {
    digits.append(text, at, at + count);
    at += count;
  }

  private int run(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
