package dev.thresher.app.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table in Markdown as most renderers understand it (pipes), every cell escaped. */
public final class MarkdownTable {
  private static final String SPECIAL = "\\`*_{}[]<>|#~&$";

  private MarkdownTable() {}

  public static void write(Table table, Consumer<String> out) {
    out.accept(line(table.columns().stream().map(MarkdownTable::escaped).toList()));
    out.accept(
        table.columns().stream()
            .map(name -> isNumeric(table, table.columns().indexOf(name)) ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    for (List<Cell> row : table.rows()) {
      out.accept(line(row.stream().map(cell -> escaped(cell.plain())).toList()));
    }
  }

  private static boolean isNumeric(Table table, int column) {
    return table.rows().stream().anyMatch(row -> row.get(column).isNumber());
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The text on one line, with nothing left that Markdown or HTML would take for its own. */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (char each : Wording.oneLine(text).toCharArray()) {
      if (SPECIAL.indexOf(each) >= 0) {
        safe.append('\\');
      }
      safe.append(each);
    }
    return safe.toString();
  }
}
