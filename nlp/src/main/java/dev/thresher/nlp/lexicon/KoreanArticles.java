package dev.thresher.nlp.lexicon;

/** The numbers of articles, paragraphs and items of Korean laws: 제19조의2제1항제3호. */
final class KoreanArticles {
  private static final char ORDINAL = '제';
  private static final char INSERTED = '의';
  private static final String PARTS = "편장절조항호목";

  private KoreanArticles() {}

  /** True for the digits behind 제, and behind 조의, which number what was inserted later. */
  static boolean isNumber(CharSequence text, int from) {
    if (from == 0) {
      return false;
    }
    char before = text.charAt(from - 1);
    boolean inserted = before == INSERTED && from > 1 && PARTS.indexOf(text.charAt(from - 2)) >= 0;
    return before == ORDINAL || inserted;
  }
}
