package dev.thresher.app.report;

import java.util.List;

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
}
