package dev.thresher.corpus.text;

/**
 * Which characters differ in print but not in law; source: Unicode compatibility forms and the
 * traps of the lists.
 */
final class Typography {
  private Typography() {}

  static boolean isBlank(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** Soft hyphen, zero-width characters, word joiner, byte order mark, direction marks. */
  static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static String plain(char c) {
    if (c < '\u0080') {
      return ASCII[c];
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return ASCII[c - 0xfee0];
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '\u00b4' -> "'";
      case '\u201c',
          '\u201d',
          '\u201e',
          '\u201f',
          '\u2033',
          '\u00ab',
          '\u00bb',
          '\u300c',
          '\u300d',
          '\u300e',
          '\u300f' ->
          "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63' -> "-";
      case '\u03bc' -> "\u00b5";
      case '\u2126' -> "\u03a9";
      case '\u212a' -> "K";
      case '\u212b' -> "\u00c5";
      case '\u2103' -> "\u00b0C";
      case '\u2109' -> "\u00b0F";
      case '\u00ba', '\u02da' -> "\u00b0";
      case '\u22c5', '\u2219', '\u2022', '\u30fb' -> "\u00b7";
      case '\u301c', '\uff5e', '\u223c' -> "~";
      case '\u2215', '\u2044' -> "/";
      case '\u2266' -> "\u2264";
      case '\u2267' -> "\u2265";
      case '\u81fa' -> "\u53f0";
      case '\u3001' -> "\u3001";
      case '\u2026' -> "...";
      case '\u3014', '\u3010', '\ufe5d' -> "(";
      case '\u3015', '\u3011', '\ufe5e' -> ")";
      default -> compatible(c);
    };
  }

  /** Unit squares of East Asian fonts: 毫米 is printed as one character in some lists. */
  private static String compatible(char c) {
    if ((c >= '\u3371' && c <= '\u33df') || (c >= '\uffe0' && c <= '\uffe6')) {
      return java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC)
          .replace('\u03bc', '\u00b5');
    }
    return String.valueOf(c);
  }

  private static final String[] ASCII = new String[128];

  static {
    for (int i = 0; i < ASCII.length; i++) {
      ASCII[i] = String.valueOf((char) i);
    }
    ASCII['`'] = "'";
  }
}
