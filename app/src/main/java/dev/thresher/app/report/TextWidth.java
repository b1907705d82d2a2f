package dev.thresher.app.report;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: a Han character two, a combining mark none. */
public final class TextWidth {
  private TextWidth() {}

  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** East Asian Wide and Fullwidth of UAX 11, as far as the lists use them. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  public static String padEnd(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  public static String padStart(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The text cut to a width, with an ellipsis where something was cut. */
  public static String fit(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int wide = of(text.codePointAt(at));
      if (used + wide > width - 1) {
        break;
      }
      kept.appendCodePoint(text.codePointAt(at));
      used += wide;
    }
    return kept.append('…').toString();
  }

  /** The text in lines no wider than {@code width}, broken at blanks and beside Han characters. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      boolean fits = of(line.toString()) + of(word.stripTrailing()) <= width;
      if (!fits && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? word.stripLeading() : word);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      word.appendCodePoint(c == '\n' || c == '\r' ? ' ' : c);
      if (Character.isWhitespace(c) || isWide(c)) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    words.add(word.toString());
    return words;
  }
}
