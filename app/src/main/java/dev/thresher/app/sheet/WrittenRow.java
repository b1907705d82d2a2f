package dev.thresher.app.sheet;

import dev.thresher.app.pipeline.UnusableInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table that a person wrote.
 *
 * @param table the name of its file
 * @param number from 1, the heading included
 * @param cells by the name of their column, stripped; what the row leaves out is empty
 */
public record WrittenRow(String table, int number, Map<String, String> cells) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  public WrittenRow {
    cells = Map.copyOf(cells);
  }

  static WrittenRow of(String table, int number, List<String> header, List<String> values) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), i < values.size() ? values.get(i).strip() : "");
    }
    return new WrittenRow(table, number, cells);
  }

  /** What stands in a column; empty if nothing does. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** What stands in a column that must be filled in. */
  public String required(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw wrong(column, "is empty", "fill it in");
    }
    return cell;
  }

  /** One of a fixed vocabulary. */
  public String oneOf(String column, List<String> vocabulary) {
    String cell = required(column);
    if (!vocabulary.contains(cell)) {
      throw wrong(
          column, "there is no '" + cell + "'", "write one of " + String.join(", ", vocabulary));
    }
    return cell;
  }

  /** A day, a month or a year; for the last two their first day. */
  public LocalDate day(String column) {
    String text = required(column);
    try {
      return switch (text.length()) {
        case YEAR -> Year.parse(text).atDay(1);
        case MONTH -> YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw wrong(column, "'" + text + "' is no day", "write it as 2022-06-23 or 2022-06");
    }
  }

  /** A day that may be left out. */
  public Optional<LocalDate> dayIfAny(String column) {
    return cell(column).isEmpty() ? Optional.empty() : Optional.of(day(column));
  }

  /** An error that names this row and a column. */
  public UnusableInputException wrong(String column, String what, String remedy) {
    return new UnusableInputException(
        table + ": row " + number + ", column " + column + ": " + what, remedy);
  }
}
