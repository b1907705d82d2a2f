package dev.thresher.app.report;

import java.math.BigDecimal;
import java.util.Optional;

/** One value of a table: a text, a number, a share, or nothing known. */
public sealed interface Cell {
  /** As text and CSV show it. */
  String plain();

  /** Words, codes, dates, decimals of the law. */
  record Text(String plain) implements Cell {}

  /** True if it stands right-aligned among its like. */
  default boolean isNumber() {
    return switch (this) {
      case Count count -> true;
      case Share share -> true;
      case Decimal decimal -> true;
      case Text text -> false;
      case Nothing nothing -> false;
    };
  }

  /** A number of the law: exact digits; in JSON a string, in a spreadsheet a number. */
  record Decimal(BigDecimal value) implements Cell {
    @Override
    public String plain() {
      return value.toPlainString();
    }
  }

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

    /** As a fraction of one. */
    public BigDecimal ofOne() {
      return new BigDecimal(decimal());
    }

    /** The share as a decimal of one: {@code 0.0012}. */
    String decimal() {
      long parts = whole == 0 ? 0 : Math.ceilDiv(part * PARTS, whole);
      return BigDecimal.valueOf(parts, 4).toPlainString();
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

  static Cell decimal(Optional<BigDecimal> value) {
    return value.<Cell>map(Decimal::new).orElseGet(Nothing::new);
  }

  static Cell text(Optional<?> text) {
    return text.<Cell>map(known -> new Text(known.toString())).orElseGet(Nothing::new);
  }

  static Cell count(Optional<Integer> value) {
    return value.<Cell>map(Count::new).orElseGet(Nothing::new);
  }

  static Cell count(long value) {
    return new Count(value);
  }
}
