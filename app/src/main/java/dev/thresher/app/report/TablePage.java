package dev.thresher.app.report;

import dev.thresher.app.report.page.Controls;
import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The body of a page that holds one table, which filters and sorts where scripts run. */
public final class TablePage {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");

  /** A word that no narrow column can hold, such as a digest or an address. */
  private static final Pattern LONG = Pattern.compile("\\S{32}");

  private TablePage() {}

  public static List<Node> body(String title, Table table) {
    return List.of(
        Node.of(
            "main",
            Node.of("header", Node.saying("h1", title)),
            Controls.search(counted(table.rows().size())),
            Node.of("div", of(table)).as("scroll")));
  }

  /** {@code 1 row}, {@code 2 rows}. */
  static String counted(int rows) {
    return rows + (rows == 1 ? " row" : " rows");
  }

  /** The table alone. */
  public static Node of(Table table) {
    return of(table, name -> name);
  }

  /**
   * The table alone.
   *
   * @param head what stands over the column of that name
   */
  public static Node of(Table table, UnaryOperator<String> head) {
    List<Node> heads = new ArrayList<>();
    table
        .columns()
        .forEach(name -> heads.add(Node.of("th", head.apply(name)).with("scope", "col")));
    List<Node> bodies = new ArrayList<>();
    bodies.add(Node.of("thead", Node.of("tr", heads)));
    for (List<Cell> row : table.rows()) {
      bodies.add(
          Node.of("tbody", Node.of("tr", row.stream().map(TablePage::cell).toList())).as("item"));
    }
    return Node.of("table", bodies).as("sortable plain");
  }

  /** A number, a day and a long word each have a look of their own. */
  static Node.Element cell(Cell cell) {
    return looking(Node.of("td", cell.plain()), cell);
  }

  /** The element with the look of what the cell holds. */
  static Node.Element looking(Node.Element element, Cell cell) {
    String plain = cell.plain();
    if (cell.isNumber()) {
      return element.as("number");
    }
    if (DAY.matcher(plain).matches()) {
      return element.as("day");
    }
    return LONG.matcher(plain).find() ? element.as("long") : element;
  }
}
