package dev.thresher.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a table as aligned text, CSV or JSON. */
public final class TableWriter {
  private static final String GAP = "  ";

  private TableWriter() {}

  /** A JSON array with an object a line. */
  public static String jsonArray(List<String> objects) {
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  /** A JSON object a row. */
  public static List<String> objects(Table table) {
    List<String> objects = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      objects.add(
          JsonLine.of(json -> {
            for (int i = 0; i < row.size(); i++) {
              json.put(table.columns().get(i), row.get(i));
            }
          }));
    }
    return objects;
  }

  /** After RFC 4180. */
  public static void csv(Table table, Consumer<String> out) {
    out.accept(CsvLines.line(table.columns()));
    table.rows().forEach(row -> out.accept(CsvLines.line(row.stream().map(Cell::plain).toList())));
  }

  /**
   * @param width columns of the terminal; wide columns of words give way to it, 0 for no limit
   * @param out takes lines, line ends included
   */
  public static void text(Table table, int width, Consumer<String> out) {
    ColumnWidths widths = ColumnWidths.of(table, width, GAP.length());
    out.accept(line(table.columns(), widths, width));
    table
        .rows()
        .forEach(row ->
            out.accept(line(row.stream().map(TableWriter::oneLine).toList(), widths, width)));
  }

  /** A heading stands over its column as the values do. */
  private static String line(List<String> cells, ColumnWidths widths, int width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = TextWidth.fit(cells.get(i), widths.at(i));
      line.append(i == 0 ? "" : GAP)
          .append(
              widths.isNumber(i)
                  ? TextWidth.padStart(cell, widths.at(i))
                  : TextWidth.padEnd(cell, widths.at(i)));
    }
    String whole = line.toString().stripTrailing();
    return (width > 0 ? TextWidth.fit(whole, width) : whole) + "\n";
  }

  static String oneLine(Cell cell) {
    return cell.plain().replace('\n', ' ').replace('\r', ' ');
  }
}
