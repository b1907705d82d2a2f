package dev.thresher.nlp.lexicon;

/** What belongs to one token of letters, digits and the signs within them, by characters alone. */
final class Tokens {
  private Tokens() {}

  /** The end of a token of letters, digits and single signs between them. */
  static int endOfToken(CharSequence text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isInner =
          ("./-_:".indexOf(c) >= 0
              && at + 1 < text.length()
              && isAlphanumeric(text.charAt(at + 1)));
      if (isAlphanumeric(c) || isInner) {
        at++;
      } else if (c == '(' && bracketedMark(text, at) > 0) {
        at = bracketedMark(text, at);
      } else {
        break;
      }
    }
    return at;
  }

  /** Behind {@code (a)}, {@code (iii)}, {@code (12)}, （三）; -1 for any other bracket. */
  static int bracketedMark(CharSequence text, int open) {
    int at = open + 1;
    while (at < text.length() && at - open <= 5 && isMarkCharacter(text.charAt(at))) {
      at++;
    }
    boolean closes = at > open + 1 && at < text.length() && text.charAt(at) == ')';
    return closes && isMark(text, open + 1, at) ? at + 1 : -1;
  }

  private static boolean isMark(CharSequence text, int from, int to) {
    boolean allDigits = digits(text, from) == to - from;
    boolean single = to - from == 1;
    boolean roman = text.subSequence(from, to).chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    boolean han = text.subSequence(from, to).chars().allMatch(c -> "一二三四五六七八九十".indexOf(c) >= 0);
    return (allDigits && to - from <= 3) || single || roman || han;
  }

  private static boolean isMarkCharacter(char c) {
    return isAlphanumeric(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  static int digits(CharSequence text, int from) {
    int at = from;
    while (isDigit(text, at)) {
      at++;
    }
    return Math.max(0, at - from);
  }

  static int letters(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isAsciiLetter(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  static boolean isDigit(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9');
  }

  /** The end of the Latin word that begins at {@code from}, with its inner signs. */
  static int endOfWord(CharSequence text, int from) {
    int end = from + 1;
    while (end < text.length() && isWordCharacter(text, from, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(CharSequence text, int from, int index) {
    char c = text.charAt(index);
    if (c < '\u2000' && Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean isInner = c == '-' || c == '\'' || c == '/' || c == '&';
    boolean isLetterNext = index + 1 < text.length() && isAlphabetic(text.charAt(index + 1));
    return (isInner && isLetterNext) || isLocant(text, from, index);
  }

  /** The -1,3- of tetrazine-1,3-dioxide. */
  private static boolean isLocant(CharSequence text, int from, int index) {
    char c = text.charAt(index);
    boolean isHyphen = c == '-' && Character.isLetterOrDigit(text.charAt(index - 1));
    boolean isComma = c == ',' && isDigit(text, index - 1);
    boolean isChemical = index - from > 4;
    return isChemical && (isHyphen || isComma) && isDigit(text, index + 1);
  }

  private static boolean isAlphabetic(char c) {
    return c < '\u2000' && Character.isLetter(c);
  }

  /** True if a token goes on behind {@code end}: the "on" of on/off, the "in" of in-phase. */
  static boolean isPartOfCompound(CharSequence text, int end) {
    boolean isJoined =
        end + 1 < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '/');
    return isJoined && isAlphanumeric(text.charAt(end - 1)) && isAsciiLetter(text.charAt(end + 1));
  }
}
