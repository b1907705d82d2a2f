package dev.thresher.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a table in a format, line by line. */
public final class TableWriter {
  private static final String GAP = "  ";

  private TableWriter() {}

  /**
   * @param width columns of the terminal; text lines are cut to it, 0 for no limit
   * @param out takes pieces of text, line ends included
   */
  public static void write(Table table, Format format, int width, Consumer<String> out) {
    switch (format) {
      case TEXT -> text(table, width, out);
      case CSV -> csv(table, out);
      case JSONL -> objects(table).forEach(object -> out.accept(object + "\n"));
      case JSON -> out.accept(jsonArray(objects(table)));
    }
  }

  /** A JSON array with an object a line. */
  public static String jsonArray(List<String> objects) {
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private static List<String> objects(Table table) {
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

  private static void csv(Table table, Consumer<String> out) {
    out.accept(CsvLines.line(table.columns()));
    table.rows().forEach(row -> out.accept(CsvLines.line(row.stream().map(Cell::plain).toList())));
  }

  private static void text(Table table, int width, Consumer<String> out) {
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
      boolean isNumber = table.rows().stream().anyMatch(row -> isNumber(row.get(column)));
      line.append(i == 0 ? "" : GAP)
          .append(
              isNumber ? TextWidth.padStart(name, widths[i]) : TextWidth.padEnd(name, widths[i]));
    }
    String whole = line.toString().stripTrailing();
    return (width > 0 ? TextWidth.fit(whole, width) : whole) + "\n";
  }

  private static boolean isNumber(Cell cell) {
    return cell instanceof Cell.Count || cell instanceof Cell.Share;
  }

  private static String line(List<Cell> row, int[] widths, int width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = oneLine(row.get(i));
      boolean isNumber = isNumber(row.get(i));
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
