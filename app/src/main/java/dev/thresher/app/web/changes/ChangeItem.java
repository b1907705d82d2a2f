package dev.thresher.app.web.changes;

import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.Redline;
import dev.thresher.app.report.Wording;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One change: both values with their quotations, and below them the words on both sides. */
final class ChangeItem {
  private static final String COLUMNS = "6";
  private static final int LONGEST_QUOTE = 160;

  private final ChangeSet set;
  private final Words words;
  private final boolean isDated;
  private final Map<String, Provision> before = new HashMap<>();
  private final Map<String, Provision> after = new HashMap<>();

  /**
   * @param isDated true to name the later edition in each row
   */
  ChangeItem(ChangeSet set, Words words, boolean isDated) {
    this.set = set;
    this.words = words;
    this.isDated = isDated;
    set.before().outline().provisions().forEach(each -> before.put(each.path(), each));
    set.after().outline().provisions().forEach(each -> after.put(each.path(), each));
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
    return Node.of(
            "tbody", values, Node.of("tr", Node.of("td", details(change)).with("colspan", COLUMNS)))
        .as("item");
  }

  private Node provision(Change change) {
    Document shown = change.isShownAfter() ? set.after() : set.before();
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.of("a", Wording.code(change))
            .with("href", Links.entry(shown.edition(), change.shown().path()))
            .as("code"));
    if (isDated) {
      parts.add(Node.of("small", change.to().date().toString()));
    }
    return Node.of("td", parts);
  }

  private static Node side(Document document, Optional<Side> side) {
    List<Node> parts = new ArrayList<>();
    side.flatMap(Side::parameter).ifPresent(known -> parts.add(Node.of("b", Wording.of(known))));
    side.flatMap(Side::parameter).map(Parameter::conditions).orElse(List.of()).stream()
        .map(condition -> Wording.oneLine(condition.evidence().quote()))
        .forEach(text -> parts.add(Node.of("span", text).as("condition")));
    side.flatMap(Side::evidence)
        .ifPresent(evidence -> {
          parts.add(Node.of("q", shortened(Wording.oneLine(evidence.quote()))));
          parts.add(Node.of("small", document.place(evidence.span())));
        });
    return parts.isEmpty() ? Node.of("td", "–").as("none") : Node.of("td", parts).as("value");
  }

  private static String shortened(String quote) {
    if (quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    int blank = quote.lastIndexOf(' ', LONGEST_QUOTE);
    int end = blank > LONGEST_QUOTE / 2 ? blank : LONGEST_QUOTE;
    return quote.substring(0, Character.isLowSurrogate(quote.charAt(end)) ? end - 1 : end) + " …";
  }

  private Node direction(Change change) {
    String code = change.direction().code();
    return Node.of("td", Node.of("span", words.code("change", code)).as("chip " + code));
  }

  private Node kind(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.text(words.code("changekind", change.kind().code())));
    change
        .suspect()
        .ifPresent(why -> parts.add(Node.of("small", words.say("changes.suspect", why))));
    return Node.of("td", parts);
  }

  private Node details(Change change) {
    Redline redline =
        Redline.of(
            wording(set.before(), before, change.before()),
            wording(set.after(), after, change.after()));
    return Node.of(
        "details",
        Node.of("summary", words.say("changes.both")),
        Node.of(
                "div",
                column(set.before(), change.before(), redline.beforeNodes()),
                column(set.after(), change.after(), redline.afterNodes()))
            .as("redline"),
        proof(change));
  }

  private static String wording(
      Document document, Map<String, Provision> provisions, Optional<Side> side) {
    return side.map(known -> provisions.get(known.path())).map(document::wording).orElse("");
  }

  private Node column(Document document, Optional<Side> side, List<Node> marked) {
    String path = side.map(Side::path).orElse(words.say("redline.absent"));
    return Node.of(
        "div",
        Node.of("h3", document.edition().date() + "  " + path),
        Node.of("p", marked).with("lang", document.edition().language().code()));
  }

  /** Why the two are held to be one provision, which rule fits, and where it is told in full. */
  private Node proof(Change change) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.text(
            words.say(
                "changes.proof",
                change.match().phase().code(),
                change.match().score().toPlainString(),
                change.lineage().id())));
    change
        .sourceRule()
        .ifPresent(rule -> parts.add(Node.text("; " + words.say("changes.rule", rule))));
    Document shown = change.isShownAfter() ? set.after() : set.before();
    Fields address =
        Fields.of("list", shown.edition().list().value())
            .with("at", shown.edition().date().toString())
            .with("code", change.shown().path());
    parts.add(Node.text(" · "));
    parts.add(
        Node.of("a", words.say("entry.history")).with("href", address.link("/entry/history")));
    return Node.of("p", parts).as("aside");
  }
}
