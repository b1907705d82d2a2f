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
   * @param width columns of the terminal; lines are cut to it, 0 for no limit
   * @param out takes lines, line ends included
   */
  public static void text(Table table, int width, Consumer<String> out) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              TextWidth.of(table.columns().get(i)),
              table.rows().stream()
                  .mapToInt(row -> TextWidth.of(oneLine(row.get(column))))
                  .max()
                  .orElse(0));
    }
    out.accept(heading(table, widths, width));
    table.rows().forEach(row -> out.accept(line(row, widths, width)));
  }

  /** A heading stands over its column as the first value does. */
  private static String heading(Table table, int[] widths, int width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      String name = table.columns().get(i);
      boolean isNumber = table.rows().stream().anyMatch(row -> row.get(column).isNumber());
      line.append(i == 0 ? "" : GAP)
          .append(
              isNumber ? TextWidth.padStart(name, widths[i]) : TextWidth.padEnd(name, widths[i]));
    }
    String whole = line.toString().stripTrailing();
    return (width > 0 ? TextWidth.fit(whole, width) : whole) + "\n";
  }

  private static String line(List<Cell> row, int[] widths, int width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = oneLine(row.get(i));
      boolean isNumber = row.get(i).isNumber();
      line.append(i == 0 ? "" : GAP)
          .append(
              isNumber ? TextWidth.padStart(cell, widths[i]) : TextWidth.padEnd(cell, widths[i]));
    }
    String whole = line.toString().stripTrailing();
    return (width > 0 ? TextWidth.fit(whole, width) : whole) + "\n";
  }

  private static String oneLine(Cell cell) {
    return cell.plain().replace('\n', ' ').replace('\r', ' ');
  }
}
