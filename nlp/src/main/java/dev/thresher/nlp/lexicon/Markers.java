package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;

/**
 * Paragraph markers: {@code a.1.b.}, {@code 12.}, {@code .e.3}, {@code (iv)} at the head of an
 * item.
 */
final class Markers {
  private static final int LONGEST_STEP = 3;

  private Markers() {}

  /** The end of the marker that heads a passage; 0 if none does. */
  static int endAtHead(CharSequence text) {
    int dotted = endOfDotted(text, 0);
    if (dotted > 0) {
      return dotted;
    }
    if (isNumberAlone(text)) {
      return text.length();
    }
    int japanese = Japanese.endOfMarker(text);
    if (japanese > 0) {
      return japanese;
    }
    int digits = Tokens.digits(text, 0);
    int item = endOfItem(text, digits);
    if (item > 0) {
      return item;
    }
    boolean isNumber = digits > 0 && digits <= LONGEST_STEP && digits + 1 < text.length();
    boolean isClosed =
        isNumber
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
            && (text.charAt(digits + 1) == ' ' || PhraseTrie.isHan(text.charAt(digits + 1)));
    return isClosed ? digits + 1 : 0;
  }

  /** The {@code 5209} or {@code 9-5} of a schedule, before a capital. */
  private static int endOfItem(CharSequence text, int digits) {
    boolean isDashed = digits > 0 && digits < text.length() && text.charAt(digits) == '-';
    int end = isDashed ? digits + 1 + Tokens.digits(text, digits + 1) : digits;
    boolean isItem = isDashed ? end > digits + 1 && end <= 5 : digits == 4;
    boolean isCapital =
        end + 2 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1))
            && Character.isLowerCase(text.charAt(end + 2));
    return isItem && isCapital && UnitReader.read(text, end + 1).isEmpty() ? end : 0;
  }

  /** A line that is only its number. */
  private static boolean isNumberAlone(CharSequence text) {
    return text.length() <= 2 * LONGEST_STEP
        && text.chars()
            .allMatch(c -> (c >= '0' && c <= '9') || Japanese.isNumeral((char) c) || c == 'の');
  }

  /**
   * {@code a.1.b.}, {@code 1.c.2.}, {@code .e.3}: short steps joined by points, digits among them.
   */
  static int endOfDotted(CharSequence text, int from) {
    boolean hasPoint = text.charAt(from) == '.';
    if (from > 0 && Tokens.isAlphanumeric(text.charAt(from - 1))) {
      return -1;
    }
    int at = hasPoint ? from + 1 : from;
    int steps = 0;
    int letters = 0;
    int numbers = 0;
    while (at < text.length()) {
      int end = stepEnd(text, at);
      if (end == at) {
        break;
      }
      boolean isNumber = Tokens.isDigit(text, at);
      numbers += isNumber ? 1 : 0;
      letters += isNumber ? 0 : 1;
      steps++;
      at = end;
      if (at >= text.length() || text.charAt(at) != '.' || stepEnd(text, at + 1) == at + 1) {
        break;
      }
      at++;
    }
    boolean isComplete = at >= text.length() || !Tokens.isAlphanumeric(text.charAt(at));
    boolean isMarker = isComplete && letters > 0 && numbers > 0 && (steps > 1);
    if (!isMarker) {
      return -1;
    }
    return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  /** One letter, or up to three digits. */
  private static int stepEnd(CharSequence text, int at) {
    int digits = Tokens.digits(text, at);
    if (digits > 0) {
      return digits <= LONGEST_STEP ? at + digits : at;
    }
    boolean isLetter = at < text.length() && Tokens.isAsciiLetter(text.charAt(at));
    boolean isAlone =
        isLetter && (at + 1 >= text.length() || !Tokens.isAlphanumeric(text.charAt(at + 1)));
    return isAlone ? at + 1 : at;
  }
}
