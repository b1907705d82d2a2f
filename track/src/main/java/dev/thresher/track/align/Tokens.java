package dev.thresher.track.align;

import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a stretch of source text into {@link Token}s; punctuation between them is print. */
final class Tokens {
  private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207b";

  /**
   * Reference: {@code 3A001.b.2}, {@code a.1.b}, {@code 第十二条}, {@code (a)(2)}. Number: {@code
   * 1,510}, {@code 2.7}, {@code 10³}. Word: {@code cm2}, {@code kHz}. Sign: {@code %}, {@code °}, a
   * minus before a digit.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<reference>\\b\\d[A-Za-z]\\d{3}(?:\\.[a-z0-9]{1,4}\\b)*+"
              + "|第[一二三四五六七八九十百千零〇\\d]+[条款项章节编]"
              + "|\\([a-z0-9]{1,4}\\)(?:\\([a-zA-Z0-9]{1,4}\\))++"
              + "|\\b[a-z](?:\\.(?:\\d{1,2}|[a-z]{1,4})\\b)++)"
              + "|(?<number>\\d+(?:[.,]\\d++)*+["
              + RAISED
              + "]*|["
              + RAISED
              + "]+)"
              + "|(?<han>\\p{IsHan})"
              + "|(?<word>[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}&&[^\\p{IsHan}]]*)"
              + "|(?<sign>[%‰°±≤≥<>=×+/~Ω]|(?<![\\p{L}\\p{N}])-(?=\\s?\\d))");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final int LONGEST_DECIMAL = 40;

  private Tokens() {}

  /** The tokens of {@code source}, a stretch that stands at {@code offset} in its text. */
  static List<Token> of(String source, int offset) {
    Normalized view = Normalized.of(source);
    Matcher matcher = TOKEN.matcher(view.characters());
    List<Token> tokens = new ArrayList<>();
    while (matcher.find()) {
      Token.Kind kind = kind(matcher);
      Span span = view.toSource(new Span(matcher.start(), matcher.end())).shift(offset);
      tokens.add(new Token(folded(matcher.group(), kind), kind, span));
    }
    return tokens;
  }

  private static Token.Kind kind(Matcher matcher) {
    if (matcher.start("reference") >= 0) {
      return Token.Kind.REFERENCE;
    }
    if (matcher.start("number") >= 0) {
      return Token.Kind.NUMBER;
    }
    if (matcher.start("han") >= 0) {
      return Token.Kind.HAN;
    }
    return matcher.start("word") >= 0 ? Token.Kind.WORD : Token.Kind.SIGN;
  }

  private static String folded(String text, Token.Kind kind) {
    return switch (kind) {
      case WORD -> foldedWord(text);
      case NUMBER -> foldedNumber(text);
      case REFERENCE -> text.toLowerCase(Locale.ROOT);
      case HAN, SIGN -> text.intern();
    };
  }

  /** {@code MW} and {@code mW} differ; {@code The} and {@code the}, {@code SCOPE} do not. */
  private static String foldedWord(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    boolean isShouted = word.length() > 3 && capitals == word.length();
    boolean tailIsLower = capitals == (Character.isUpperCase(word.charAt(0)) ? 1 : 0);
    String folded =
        (tailIsLower && word.length() > 1) || isShouted ? word.toLowerCase(Locale.ROOT) : word;
    return lowered(folded).intern();
  }

  private static String foldedNumber(String number) {
    String plain = lowered(number);
    if (THOUSANDS.matcher(plain).matches()) {
      plain = plain.replace(",", "");
    }
    if (plain.length() <= LONGEST_DECIMAL && DECIMAL.matcher(plain).matches()) {
      BigDecimal value = new BigDecimal(plain);
      return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
    return plain;
  }

  /** Raised digits as plain ones: where they are quantities, the grammar has read them. */
  private static String lowered(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(lowered(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char lowered(char c) {
    return switch (c) {
      case '\u2070' -> '0';
      case '\u00b9' -> '1';
      case '\u00b2' -> '2';
      case '\u00b3' -> '3';
      case '\u207b' -> '-';
      default -> c >= '\u2074' && c <= '\u2079' ? (char) ('4' + (c - '\u2074')) : c;
    };
  }
}
