package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One change on a page: its values and quotations, and below them the words around; the same row in
 * a report that stands alone and in the workbench.
 */
public final class ChangeRow {
  private static final String COLUMNS = "6";

  private final ChangeSet set;
  private final Telling telling;
  private final boolean isDated;
  private final Map<String, Provision> before;
  private final Map<String, Provision> after;

  /**
   * @param isDated true to name the later edition in each row
   */
  public ChangeRow(ChangeSet set, Telling telling, boolean isDated) {
    this.set = set;
    this.telling = telling;
    this.isDated = isDated;
    this.before = byPath(set.before());
    this.after = byPath(set.after());
  }

  /** What a page says of a change in its own language, and where it links to. */
  public interface Telling {
    /** What the provision is called. */
    Node code(Change change, Document shown);

    String direction(Change change);

    String kind(Change change);

    String suspect(String doubt);

    /** Where a quotation stands. */
    String place(String english);

    /** The head of the words on both sides. */
    Node words();

    /** That a change undoes or repeats an earlier one. */
    String note(String english);

    /** Instead of a path where a side has none. */
    String absent();

    /** Why the two are held to be one provision, and which rule may have done it. */
    List<Node> proof(Change change, Document shown);
  }

  private static Map<String, Provision> byPath(Document document) {
    Map<String, Provision> provisions = new HashMap<>();
    document.outline().provisions().forEach(each -> provisions.put(each.path(), each));
    return provisions;
  }

  public Node node(Change change) {
    Node values =
        Node.of(
            "tr",
            provision(change),
            Node.of("td", Wording.oneLine(change.property())),
            side(set.before(), change.before()),
            side(set.after(), change.after()),
            direction(change),
            kind(change));
    Node words = Node.of("tr", Node.of("td", details(change)).with("colspan", COLUMNS));
    return Node.of("tbody", values, words)
        .as("item")
        .with("data-direction", change.direction().code())
        .with("data-kind", change.kind().code())
        .with("data-category", CategoryCounts.category(change.shown().designator()));
  }

  private Document shown(Change change) {
    return change.isShownAfter() ? set.after() : set.before();
  }

  private Node provision(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(telling.code(change, shown(change)));
    if (isDated) {
      parts.add(Node.of("small", change.to().date().toString()));
    }
    return Node.of("td", parts).as("place");
  }

  private Node side(Document document, Optional<Side> side) {
    List<Node> parts = new ArrayList<>();
    side.flatMap(Side::parameter).ifPresent(known -> parts.add(Node.of("b", Wording.of(known))));
    side.flatMap(Side::parameter).map(Parameter::conditions).orElse(List.of()).stream()
        .map(condition -> Wording.oneLine(condition.evidence().quote()))
        .forEach(words -> parts.add(Node.of("span", words).as("condition")));
    side.flatMap(Side::evidence)
        .ifPresent(evidence -> {
          parts.add(Node.of("q", shortened(evidence)));
          parts.add(Node.of("small", telling.place(document.place(evidence.span()))));
        });
    return parts.isEmpty() ? Node.of("td", "–").as("none") : Node.of("td", parts).as("value");
  }

  private static String shortened(Evidence evidence) {
    return TextWidth.fit(Wording.oneLine(evidence.quote()), 160);
  }

  private Node direction(Change change) {
    return Node.of(
        "td", Node.of("span", telling.direction(change)).as("chip " + change.direction().code()));
  }

  private Node kind(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.text(telling.kind(change)));
    change.suspect().ifPresent(why -> parts.add(Node.of("small", telling.suspect(why))));
    if (!set.note(change).isEmpty()) {
      parts.add(Node.of("small", set.note(change, telling::note)));
    }
    return Node.of("td", parts);
  }

  private Node details(Change change) {
    Redline redline =
        Redline.of(
            wording(set.before(), before, change.before()),
            wording(set.after(), after, change.after()));
    return Node.of(
        "details",
        telling.words(),
        Node.of(
                "div",
                column(set.before(), change.before(), redline.beforeNodes()),
                column(set.after(), change.after(), redline.afterNodes()))
            .as("redline"),
        Node.of("p", telling.proof(change, shown(change))).as("aside"));
  }

  private static String wording(
      Document document, Map<String, Provision> provisions, Optional<Side> side) {
    return side.map(known -> provisions.get(known.path())).map(document::wording).orElse("");
  }

  private Node column(Document document, Optional<Side> side, List<Node> words) {
    String path = side.map(Side::path).orElse(telling.absent());
    return Node.of(
        "div",
        Node.of("h3", document.edition().date() + "  " + path),
        Node.of("p", words).with("lang", document.edition().language().code()));
  }
}
