package dev.thresher.app.web.changes;

import dev.thresher.app.report.ChangeRow;
import dev.thresher.app.report.Wording;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Document;
import java.util.ArrayList;
import java.util.List;

/** What the workbench says of a change, in the visitor's language, with links to its own pages. */
record LinkedTelling(Words visitor) implements ChangeRow.Telling {
  @Override
  public Node code(Change change, Document shown) {
    return Node.of("a", Wording.code(change))
        .with("href", Links.entry(shown.edition(), change.shown().path()))
        .as("code");
  }

  @Override
  public String direction(Change change) {
    return visitor.code("change", change.direction().code());
  }

  @Override
  public String kind(Change change) {
    return visitor.code("changekind", change.kind().code());
  }

  @Override
  public String suspect(String doubt) {
    return visitor.say("changes.suspect", doubt);
  }

  @Override
  public Node words() {
    return Node.of("summary", visitor.say("changes.both"));
  }

  @Override
  public String place(String english) {
    return visitor.reports().place(english);
  }

  @Override
  public String note(String english) {
    return visitor.reports().say(english);
  }

  @Override
  public String absent() {
    return visitor.say("redline.absent");
  }

  @Override
  public List<Node> proof(Change change, Document shown) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.text(
            visitor.say(
                "changes.proof",
                change.match().phase().code(),
                change.match().score().toPlainString(),
                change.lineage().id())));
    change
        .sourceRule()
        .ifPresent(rule -> parts.add(Node.text("; " + visitor.say("changes.rule", rule))));
    Fields address =
        Fields.of("list", shown.edition().list().value())
            .with("at", shown.edition().date().toString())
            .with("code", change.shown().path());
    parts.add(Node.text(" · "));
    parts.add(
        Node.of("a", visitor.say("entry.history")).with("href", address.link("/entry/history")));
    return parts;
  }
}
