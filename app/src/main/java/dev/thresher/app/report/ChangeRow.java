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

/** One change on a page: its values and quotations, and below them the words around. */
final class ChangeRow {
  private static final String COLUMNS = "6";

  private final ChangeSet set;
  private final ReportWords words;
  private final boolean isDated;
  private final Map<String, Provision> before;
  private final Map<String, Provision> after;

  /**
   * @param isDated true to name the later edition in each row
   */
  ChangeRow(ChangeSet set, ReportWords words, boolean isDated) {
    this.words = words;
    this.set = set;
    this.isDated = isDated;
    this.before = byPath(set.before());
    this.after = byPath(set.after());
  }

  private static Map<String, Provision> byPath(Document document) {
    Map<String, Provision> provisions = new HashMap<>();
    document.outline().provisions().forEach(each -> provisions.put(each.path(), each));
    return provisions;
  }

  Node node(Change change) {
    Node values =
        Node.of(
            "tr",
            provision(change),
            Node.of("td", Wording.oneLine(change.property())),
            side(set.before(), change.before()),
            side(set.after(), change.after()),
            direction(change),
            kind(change));
    Node both = Node.of("tr", Node.of("td", details(change)).with("colspan", COLUMNS));
    return Node.of("tbody", values, both)
        .as("item")
        .with("data-direction", change.direction().code())
        .with("data-kind", change.kind().code())
        .with("data-category", CategoryCounts.category(change.shown().designator()));
  }

  private Node provision(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("b", Wording.code(change)));
    if (isDated) {
      parts.add(Node.of("small", change.to().date().toString()));
    }
    return Node.of("td", parts).as("code");
  }

  private static Node side(Document document, Optional<Side> side) {
    List<Node> parts = new ArrayList<>();
    side.flatMap(Side::parameter).ifPresent(known -> parts.add(Node.of("b", Wording.of(known))));
    side.flatMap(Side::parameter).map(Parameter::conditions).orElse(List.of()).stream()
        .map(condition -> Wording.oneLine(condition.evidence().quote()))
        .forEach(text -> parts.add(Node.of("span", text).as("condition")));
    side.flatMap(Side::evidence)
        .ifPresent(evidence -> {
          parts.add(Node.of("q", shortened(evidence)));
          parts.add(Node.of("small", document.place(evidence.span())));
        });
    return parts.isEmpty() ? Node.of("td", "–").as("none") : Node.of("td", parts).as("value");
  }

  private static String shortened(Evidence evidence) {
    return TextWidth.fit(Wording.oneLine(evidence.quote()), 160);
  }

  private Node direction(Change change) {
    return Node.of(
        "td",
        Node.of(
                "span",
                Wording.sign(change.direction()) + " " + words.say(change.direction().code()))
            .as("chip " + change.direction().code()));
  }

  private Node kind(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.text(words.cell("kind", change.kind().code())));
    change
        .suspect()
        .ifPresent(why -> parts.add(Node.of("small", words.say("suspect: {0}", words.say(why)))));
    return Node.of("td", parts);
  }

  private Node details(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.saying("summary", "Words"));
    String was = wording(set.before(), before, change.before());
    String is = wording(set.after(), after, change.after());
    Redline redline = Redline.of(was, is);
    parts.add(
        Node.of(
                "div",
                column(set.before(), change.before(), redline.beforeNodes()),
                column(set.after(), change.after(), redline.afterNodes()))
            .as("redline"));
    parts.add(proof(change));
    return Node.of("details", parts);
  }

  private static String wording(
      Document document, Map<String, Provision> provisions, Optional<Side> side) {
    return side.map(known -> provisions.get(known.path())).map(document::wording).orElse("");
  }

  private Node column(Document document, Optional<Side> side, List<Node> marked) {
    String head =
        document.edition().date() + "  " + side.map(Side::path).orElse(words.say("not there"));
    return Node.of(
        "div",
        Node.of("h3", head),
        Node.of("p", marked).with("lang", document.edition().language().code()));
  }

  /** Why the two are held to be one provision, and which rule may have done it. */
  private Node proof(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.text(
            words.say(
                "matched: {0}, score {1}; lineage {2}",
                change.match().phase().code(),
                change.match().score().toPlainString(),
                change.lineage().id())));
    change
        .sourceRule()
        .ifPresent(rule -> {
          parts.add(Node.said("; rule that fits by date: "));
          parts.addAll(RuleLinks.of(rule));
        });
    return Node.of("p", parts).as("aside");
  }
}
