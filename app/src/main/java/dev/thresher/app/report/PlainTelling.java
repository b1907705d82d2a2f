package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Document;
import java.util.ArrayList;
import java.util.List;

/** What a report that stands alone says of a change: it links to the rules and nowhere else. */
record PlainTelling(ReportWords said) implements ChangeRow.Telling {
  @Override
  public Node code(Change change, Document shown) {
    return Node.of("b", Wording.code(change)).as("code");
  }

  @Override
  public String direction(Change change) {
    return Wording.sign(change.direction()) + " " + said.say(change.direction().code());
  }

  @Override
  public String kind(Change change) {
    return said.cell("kind", change.kind().code());
  }

  @Override
  public String suspect(String doubt) {
    return said.say("suspect: {0}", said.say(doubt));
  }

  @Override
  public Node words() {
    return Node.saying("summary", "Words");
  }

  @Override
  public String place(String english) {
    return said.place(english);
  }

  @Override
  public String note(String english) {
    return said.say(english);
  }

  @Override
  public String absent() {
    return said.say("not there");
  }

  @Override
  public List<Node> proof(Change change, Document shown) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.text(
            said.say(
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
    return parts;
  }
}
