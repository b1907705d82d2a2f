package dev.thresher.app.report;

import dev.thresher.app.report.page.Controls;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The page of changes: what changed in figures, then every change of a threshold with both
 * quotations and the words around them, then every other change.
 */
final class ChangesPage {

  private final ChangesReport report;
  private final List<Change> thresholds;
  private final int all;
  private final ReportWords words;

  private ChangesPage(ChangesReport report, ReportWords words) {
    this.words = words;
    this.report = report;
    this.thresholds = report.ofThresholds();
    this.all = report.sets().stream().mapToInt(set -> set.changes().size()).sum();
  }

  static List<Node> body(ChangesReport report, ReportWords words) {
    ChangesPage page = new ChangesPage(report, words);
    List<Node> main = new ArrayList<>();
    main.add(page.header());
    main.add(page.summary());
    main.add(page.controls());
    main.add(page.section("Thresholds", ChangesText::isOfThreshold));
    main.add(page.section("Other changes", change -> !ChangesText.isOfThreshold(change)));
    UndecidedSection.of(report, words).ifPresent(main::add);
    main.add(SourcesSection.of(report));
    return List.of(Node.of("main", main), footer());
  }

  private Node header() {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.saying("h1", report.title()));
    int steps = report.sets().size();
    parts.add(
        Node.of(
            "p",
            words.say(
                steps > 1
                    ? "{0} changes of thresholds and {1} others, edition by edition in {2} steps."
                    : "{0} changes of thresholds and {1} others.",
                thresholds.size(),
                all - thresholds.size(),
                steps)));
    return Node.of("header", parts);
  }

  private Node summary() {
    List<Node> figures = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      figures.add(figure(count(direction), direction));
    }
    long suspects = thresholds.stream().filter(change -> change.suspect().isPresent()).count();
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("div", figures).as("figures"));
    if (!thresholds.isEmpty()) {
      parts.add(
          CategoryCounts.of(thresholds).drawing(words.say("Changes by category and direction")));
    }
    if (suspects > 0) {
      parts.add(
          Node.of(
                  "p",
                  words.say(
                      "Marked as suspect: {0}. These are artefacts or misprints of a source,"
                          + " probably no change in law.",
                      suspects))
              .as("aside"));
    }
    return Node.of("section", parts).as("summary");
  }

  private Node figure(long count, Direction direction) {
    return Node.of(
            "div",
            Node.of("b", String.valueOf(count)),
            Node.of("span", Wording.sign(direction) + " " + words.say(direction.code())))
        .as("figure " + direction.code());
  }

  private long count(Direction direction) {
    return thresholds.stream().filter(change -> change.direction() == direction).count();
  }

  private Node controls() {
    return Controls.form(
        List.of(
            new Controls.Selection("direction", "Direction", values(c -> c.direction().code())),
            new Controls.Selection("kind", "Kind", values(c -> c.kind().code())),
            new Controls.Selection(
                "category",
                "Category",
                values(c -> CategoryCounts.category(c.shown().designator())))),
        TablePage.counted(all));
  }

  private List<String> values(java.util.function.Function<Change, String> value) {
    return report.sets().stream()
        .flatMap(set -> set.changes().stream())
        .map(value)
        .distinct()
        .sorted()
        .toList();
  }

  private Node section(String title, Predicate<Change> wanted) {
    List<Node> rows = new ArrayList<>();
    rows.add(Node.of("thead", Node.of("tr", heads())));
    for (ChangeSet set : report.sets()) {
      ChangeRow writer = new ChangeRow(set, new PlainTelling(words), report.sets().size() > 1);
      set.changes().stream().filter(wanted).map(writer::node).forEach(rows::add);
    }
    int count = rows.size() - 1;
    Node head = Node.of("h2", words.say(title) + " (" + count + ")");
    return count == 0
        ? Node.of("section", head, Node.saying("p", "None.").as("aside"))
        : Node.of(
            "section",
            head,
            Node.of("div", Node.of("table", rows).as("sortable changes")).as("scroll"));
  }

  private static List<Node> heads() {
    return Stream.of("Provision", "Property", "Before", "After", "Direction", "Kind")
        .<Node>map(name -> Node.saying("th", name).with("scope", "col"))
        .toList();
  }

  private static Node footer() {
    return Node.saying(
        "footer",
        "Every value is quoted from the text it stands in. Not an official text: check the source"
            + " before you rely on it.");
  }
}
