package dev.thresher.nlp.lexicon;

/**
 * Numbers that are labels by their place in a Japanese order: the {@code １　} at the head of an
 * item, eras, places in a molecule.
 */
final class Japanese {
  private static final String NUMERALS = "〇一二三四五六七八九十百千";
  private static final String[] ERAS = {"令和", "平成", "昭和", "大正", "明治"};
  private static final int NEAR = 200;

  private Japanese() {}

  static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /** {@code １　}, {@code 一　} before kana or Han, in a text that has kana; 0 for none. */
  static int endOfMarker(CharSequence text) {
    int end = Tokens.digits(text, 0);
    while (end < text.length() && end < 4 && isNumeral(text.charAt(end))) {
      end++;
    }
    boolean isMarker = end > 0 && end + 1 < text.length() && text.charAt(end) == ' ';
    return isMarker && text.charAt(end + 1) > '\u3000' && hasKana(text) ? end : 0;
  }

  private static boolean hasKana(CharSequence text) {
    int limit = Math.min(text.length(), NEAR);
    for (int i = 0; i < limit; i++) {
      if (text.charAt(i) >= '\u3041' && text.charAt(i) <= '\u3096') {
        return true;
      }
    }
    return false;
  }

  /** Behind the name of an era; -1 if none begins here. */
  static int afterEra(CharSequence text, int from) {
    for (String era : ERAS) {
      if (text.toString().startsWith(era, from)) {
        return from + era.length();
      }
    }
    return -1;
  }

  /** The end of 一・二・四―ブタン and 三―メチル; -1 for what is no place in a molecule. */
  static int endOfLocants(CharSequence text, int from) {
    int at = from;
    int points = 0;
    while (at < text.length() && (isNumeral(text.charAt(at)) || text.charAt(at) == '\u00b7')) {
      points += text.charAt(at) == '\u00b7' ? 1 : 0;
      at++;
    }
    boolean isJoined =
        at + 1 < text.length() && text.charAt(at) == '-' && isKatakana(text.charAt(at + 1));
    return at > from && (isJoined || points > 1) ? at : -1;
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30a1' && c <= '\u30fa';
  }
}
