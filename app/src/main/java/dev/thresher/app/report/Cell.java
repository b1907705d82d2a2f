package dev.thresher.app.report;

/** One value of a table: a text, a whole number, a share, or nothing known. */
public sealed interface Cell {
  /** As text and CSV show it. */
  String plain();

  /** Words, codes, dates, decimals of the law. */
  record Text(String plain) implements Cell {}

  /** A count. */
  record Count(long value) implements Cell {
    @Override
    public String plain() {
      return Long.toString(value);
    }
  }

  /** A share in hundredths of a per cent, so that no binary fraction is printed. */
  record Share(long part, long whole) implements Cell {
    private static final long PARTS = 10_000;

    @Override
    public String plain() {
      long hundredths = whole == 0 ? 0 : Math.ceilDiv(part * PARTS, whole);
      return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + " %";
    }

    /** The share as a decimal of one: {@code 0.0012}. */
    String decimal() {
      long parts = whole == 0 ? 0 : Math.ceilDiv(part * PARTS, whole);
      return java.math.BigDecimal.valueOf(parts, 4).toPlainString();
    }
  }

  /** Not known or not there: empty in text and CSV, null in JSON. */
  record Nothing() implements Cell {
    @Override
    public String plain() {
      return "";
    }
  }

  static Cell text(String text) {
    return new Text(text);
  }

  static Cell count(long value) {
    return new Count(value);
  }
}
