package dev.thresher.app.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV after RFC 4180: commas, CRLF, quotation marks doubled.
 *
 * <p>A cell that a spreadsheet would run as a formula (it begins with {@code = + - @}, a tab or a
 * carriage return and is no plain number) gets an apostrophe in front.
 */
public final class CsvLines {
  /** Example: {@code -40.5} is a number, {@code -2+3} and {@code =A1} are formulas. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.]*");

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final String QUOTED = ",\"\r\n";

  private CsvLines() {}

  public static String line(List<String> cells) {
    return cells.stream().map(CsvLines::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean mustQuote =
        safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
            || !safe.equals(safe.strip())
            || safe.startsWith("'");
    return mustQuote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty()
        && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
        && !NUMBER.matcher(value).matches();
  }
}
