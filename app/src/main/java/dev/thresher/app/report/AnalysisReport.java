package dev.thresher.app.report;

import dev.thresher.app.report.page.Controls;
import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts, and the rows that were counted.
 *
 * @param counts its last column {@code set} names the rows behind a line
 * @param rows its first column {@code set} says to which lines a row belongs
 * @param notes what a reader must know of the counts: definitions, what is missing
 * @param drawings charts of the counts; none if there is nothing to draw
 */
public record AnalysisReport(
    String title, Table counts, Table rows, List<String> notes, List<Node.Element> drawings)
    implements Report {
  private static final String SET = "set";

  public AnalysisReport {
    notes = List.copyOf(notes);
    drawings = List.copyOf(drawings);
  }

  public AnalysisReport(String title, Table counts, Table rows, List<String> notes) {
    this(title, counts, rows, notes, List.of());
  }

  @Override
  public Table table() {
    return counts;
  }

  /** The counts for the eye: a field is called by its name in the reader's language, once. */
  public Table shown() {
    return counts.columns().contains("field")
        ? counts.without(List.of("english", "chinese"))
        : counts;
  }

  /** The rows as a report of their own, for a second file. */
  public Report counted() {
    return new TableReport(title + ": rows", rows);
  }

  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    TableWriter.text(words.of(shown()), width, out);
    notes.forEach(note -> out.accept(words.say("note: {0}", words.say(note)) + "\n"));
  }

  @Override
  public List<String> objects() {
    return TableWriter.objects(counts);
  }

  @Override
  public void markdown(ReportWords words, Consumer<String> out) {
    out.accept("# " + MarkdownTable.escaped(words.say(title)) + "\n\n");
    MarkdownTable.write(words.of(shown()), out);
    out.accept("\n");
    notes.forEach(note -> out.accept("- " + MarkdownTable.escaped(words.say(note)) + "\n"));
  }

  @Override
  public Optional<Node.Element> drawing() {
    return drawings.stream().findFirst();
  }

  @Override
  public List<Node> body(ReportWords words) {
    List<Node> main = new ArrayList<>();
    main.add(Node.of("header", Node.saying("h1", title)));
    drawings.forEach(drawing -> main.add(Node.of("figure", drawing)));
    main.add(Node.of("div", linked(words.of(shown()))).as("scroll"));
    main.add(
        Node.of("ul", notes.stream().map(note -> Node.saying("li", note)).toList()).as("notes"));
    main.add(Node.saying("h2", "Rows"));
    main.add(Controls.search(TablePage.counted(rows.rows().size())));
    main.add(Node.of("div", anchored(words.of(rows))).as("scroll"));
    return List.of(Node.of("main", main));
  }

  /** The counts; each set is a link to the first of its rows. */
  private Node linked(Table shown) {
    int set = shown().columns().indexOf(SET);
    List<Node> lines = new ArrayList<>();
    for (List<Cell> row : shown.rows()) {
      List<Node> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Node.Element cell =
            i == set && !row.get(i).plain().isEmpty()
                ? Node.of(
                    "td",
                    Node.of("a", row.get(i).plain()).with("href", "#" + anchor(row.get(i).plain())))
                : Node.of("td", row.get(i).plain());
        cells.add(TablePage.looking(cell, row.get(i)));
      }
      lines.add(Node.of("tr", cells));
    }
    return Node.of("table", Node.of("thead", heads(shown.columns())), Node.of("tbody", lines));
  }

  private static Node heads(List<String> columns) {
    return Node.of(
        "tr", columns.stream().map(name -> Node.of("th", name).with("scope", "col")).toList());
  }

  private Node anchored(Table shown) {
    int set = rows.columns().indexOf(SET);
    Map<String, Boolean> seen = new LinkedHashMap<>();
    List<Node> bodies = new ArrayList<>();
    bodies.add(Node.of("thead", heads(shown.columns())));
    for (List<Cell> row : shown.rows()) {
      List<Node> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(TablePage.cell(cell));
      }
      Node.Element body = Node.of("tbody", Node.of("tr", cells)).as("item");
      String name = set < 0 ? "" : row.get(set).plain();
      boolean isFirst = seen.putIfAbsent(name, true) == null;
      bodies.add(isFirst && !name.isEmpty() ? body.with("id", anchor(name)) : body);
    }
    return Node.of("table", bodies).as("sortable plain");
  }

  private static String anchor(String set) {
    return "set-" + set.replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
