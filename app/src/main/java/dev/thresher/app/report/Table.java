package dev.thresher.app.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of equal shape.
 *
 * @param columns their names, as CSV and JSON have them
 */
public record Table(List<String> columns, List<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns);
      }
    }
  }

  /** The table without these columns. */
  public Table without(List<String> names) {
    int[] kept =
        IntStream.range(0, columns.size()).filter(at -> !names.contains(columns.get(at))).toArray();
    return new Table(
        IntStream.of(kept).mapToObj(columns::get).toList(),
        rows.stream().map(row -> IntStream.of(kept).mapToObj(row::get).toList()).toList());
  }
}
