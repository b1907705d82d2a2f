package dev.thresher.app.web.analysis;

import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.LiveFilter;
import dev.thresher.app.web.layout.Pager;
import dev.thresher.app.web.layout.Wide;
import dev.thresher.app.web.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An analysis on a page: charts, counts whose numbers link to their rows, and the rows. */
final class ReportView {
  private static final String SET = "set";
  private static final int SIZE = 200;
  private static final int MOST_UNLINKED = 1_000;

  /**
   * Example: {@code 2020-11-01}, {@code > 350 W.h/kg}, {@code us-ccl@2022-10-07}; it is read in one
   * line.
   */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "([<>=]+ )?-?\\d[\\d.,-]*( [^ ]{1,10})?|[\\w-]+@\\d{4}-\\d\\d-\\d\\d(#\\w+)?");

  /** So many characters want a column of their own breadth. */
  private static final int LONG = 36;

  /** So many are read in lines of a book's breadth. */
  private static final int LONGER = 160;

  /** So much of a digest tells files apart; the whole is in what is saved. */
  private static final int DIGEST = 12;

  private static final Set<String> PARTS = Set.of("laws", "agencies", "scope", "tools");

  private final Words words;
  private final Asked asked;
  private final boolean isLinked;

  private ReportView(Words words, Asked asked, boolean isLinked) {
    this.words = words;
    this.asked = asked;
    this.isLinked = isLinked;
  }

  /** The rows of a set are another page of the same address. */
  static List<Node> linked(AnalysisReport report, Words words, Asked asked) {
    return new ReportView(words, asked, true).nodes(report);
  }

  /** All on one page, because no address leads to it again. */
  static List<Node> whole(AnalysisReport report, Words words, Asked asked) {
    return new ReportView(words, asked, false).nodes(report);
  }

  private List<Node> nodes(AnalysisReport report) {
    List<Node> nodes = new ArrayList<>();
    report
        .drawings()
        .forEach(drawing -> nodes.add(Wide.chart(words.say("analysis.drawing"), drawing)));
    nodes.add(Node.of("h2", words.say("analysis.counts")));
    nodes.add(
        Wide.table(words.say("analysis.counts"), counts(report.shown(), anchors(report.rows()))));
    nodes.addAll(rows(report.rows()));
    nodes.add(
        Node.of(
                "details",
                Node.of("summary", words.say("analysis.notes")),
                Node.of(
                        "ul",
                        report.notes().stream()
                            .map(note -> Node.of("li", words.told(note)))
                            .toList())
                    .as("notes"))
            .with("open", ""));
    return nodes;
  }

  private static Map<String, Long> anchors(Table rows) {
    int set = rows.columns().indexOf(SET);
    return set < 0
        ? Map.of()
        : rows.rows().stream()
            .map(row -> row.get(set).plain())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private Node counts(Table table, Map<String, Long> sets) {
    int set = table.columns().indexOf(SET);
    List<Node> parts = new ArrayList<>();
    parts.add(heads(table, set));
    RowLinks links = RowLinks.of(table, asked.query());
    for (List<Cell> row : table.rows()) {
      String name = set < 0 ? "" : row.get(set).plain();
      boolean hasRows = sets.containsKey(name);
      List<Node> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        if (i != set) {
          cells.add(
              counted(
                  table.columns().get(i), row.get(i), links.address(row, i), hasRows ? name : ""));
        }
      }
      if (set >= 0) {
        Node to =
            hasRows
                ? link(name, words.say("analysis.rows-of", sets.getOrDefault(name, 0L)))
                : Node.text("");
        cells.add(Node.of("td", to).as("short"));
      }
      parts.add(Node.of("tbody", Node.of("tr", cells)).as("line"));
    }
    return Node.of("table", parts).as("sortable plain");
  }

  /** The names of the columns; a set is no value but the way to its rows. */
  private Node heads(Table table, int set) {
    List<Node> heads = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (i != set) {
        String name = table.columns().get(i);
        boolean isNumber = !table.rows().isEmpty() && table.rows().getFirst().get(i).isNumber();
        Node.Element head = Node.of("th", words.column(name)).with("scope", "col");
        heads.add(isNumber ? head.as("number") : head);
      }
    }
    if (set >= 0) {
      heads.add(Node.of("th", words.column(SET)).with("scope", "col"));
    }
    return Node.of("thead", Node.of("tr", heads));
  }

  /**
   * A number leads to its rows, a code to its provision.
   *
   * @param set empty if there are no rows
   */
  private Node counted(String column, Cell cell, Optional<String> provision, String set) {
    if (provision.isPresent()) {
      return Node.of("td", Node.of("a", cell.plain()).with("href", provision.get())).as("short");
    }
    return cell.isNumber() && !set.isEmpty()
        ? Node.of("td", link(set, cell.plain())).as("number")
        : cell(cell, column);
  }

  private Node cell(Cell cell, String column) {
    String shown = shown(cell, column);
    if (column.endsWith("digest") && shown.length() > DIGEST) {
      return Node.of("td", Node.of("code", shown.substring(0, DIGEST) + "…").with("title", shown))
          .as("short");
    }
    if (PARTS.contains(column)) {
      return parts(shown);
    }
    Node.Element td = Node.of("td", shown);
    if (cell.isNumber()) {
      return td.as("number");
    }
    if (shown.length() > LONGER) {
      return td.as("long longer");
    }
    return shown.length() > LONG
        ? td.as("long")
        : AMOUNT.matcher(shown).matches() ? td.as("short") : td;
  }

  /** What a system of export control consists of, one below the other. */
  private static Node parts(String joined) {
    List<Node> items =
        Stream.of(joined.split("; ")).<Node>map(part -> Node.of("li", part)).toList();
    return Node.of("td", Node.of("ul", items).as("parts")).as("long");
  }

  /** A word of a fixed vocabulary in the visitor's language; all else as it is. */
  private String shown(Cell cell, String column) {
    return words.reports().cell(column, cell.plain());
  }

  private Node link(String set, String label) {
    Fields to = asked.query().without("skip").with(SET, set);
    return Node.of("a", label)
        .with("href", isLinked ? to.link(asked.path()) + "#rows" : "#" + anchor(set));
  }

  private static String anchor(String set) {
    return "set-" + set.replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private List<Node> rows(Table table) {
    int set = table.columns().indexOf(SET);
    String chosen = isLinked ? asked.query().text(SET) : "";
    List<List<Cell>> all =
        table.rows().stream()
            .filter(row -> chosen.isEmpty() || set < 0 || row.get(set).plain().equals(chosen))
            .toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(title(chosen, all.size()));
    if (all.isEmpty()) {
      nodes.add(Forms.empty(words.say("analysis.no-rows")));
      return nodes;
    }
    int from = isLinked ? Pager.offset(asked) : 0;
    List<List<Cell>> page = all.stream().skip(from).limit(isLinked ? SIZE : MOST_UNLINKED).toList();
    nodes.add(LiveFilter.of(words, page.size()));
    nodes.add(Wide.table(words.say("analysis.rows", page.size()), table(table, page)));
    if (isLinked) {
      nodes.add(Pager.of(asked, words, all.size(), SIZE));
    }
    return nodes;
  }

  private Node title(String chosen, int count) {
    Node.Element title =
        Node.of(
                "h2",
                chosen.isEmpty()
                    ? words.say("analysis.rows", count)
                    : words.say("analysis.rows-chosen", count, chosen))
            .with("id", "rows");
    return chosen.isEmpty()
        ? title
        : Node.of(
            "div",
            title,
            Node.of("a", words.say("analysis.all-rows"))
                .with(
                    "href",
                    asked.query().without(SET).without("skip").link(asked.path()) + "#rows"));
  }

  private Node table(Table table, List<List<Cell>> page) {
    int set = table.columns().indexOf(SET);
    RowLinks links = RowLinks.of(table, asked.query());
    List<Node> bodies = new ArrayList<>();
    bodies.add(
        Node.of(
            "thead",
            Node.of(
                "tr",
                table.columns().stream()
                    .<Node>map(name -> Node.of("th", words.column(name)).with("scope", "col"))
                    .toList())));
    String before = "";
    for (List<Cell> row : page) {
      String name = set < 0 ? "" : row.get(set).plain();
      Node.Element body = Node.of("tbody", row(table, row, links)).as("item");
      bodies.add(name.isEmpty() || name.equals(before) ? body : body.with("id", anchor(name)));
      before = name;
    }
    return Node.of("table", bodies).as("sortable plain");
  }

  private Node row(Table table, List<Cell> row, RowLinks links) {
    List<Node> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String column = table.columns().get(i);
      int at = i;
      cells.add(
          links
              .address(row, i)
              .<Node>map(to -> Node.of("td", Node.of("a", row.get(at).plain()).with("href", to)))
              .orElseGet(() -> cell(row.get(at), column)));
    }
    return Node.of("tr", cells);
  }
}
