package dev.thresher.app.web.meets;

import dev.thresher.app.report.Wording;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.meets.Reason;
import dev.thresher.track.meets.Truth;
import dev.thresher.track.meets.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The verdict on one control: met, not met or not to be said, and each demand that decided. */
final class VerdictCard {
  private VerdictCard() {}

  static String label(Words words, Truth truth) {
    return words.code("verdict", truth.code());
  }

  static String look(Truth truth) {
    return switch (truth) {
      case MET -> "tightened";
      case NOT_MET -> "neutral";
      case CANNOT_SAY -> "undetermined";
    };
  }

  static Node of(Document document, Verdict verdict, Words words) {
    List<Node> items = new ArrayList<>();
    verdict.reasons().forEach(reason -> items.add(Node.of("li", reason(document, reason, words))));
    verdict.caveats().forEach(caveat -> items.add(Node.of("li", words.told(caveat)).as("aside")));
    return Node.of(
            "section",
            Node.of(
                "h2",
                Node.of("span", label(words, verdict.truth())).as("chip " + look(verdict.truth())),
                Node.text(" "),
                Node.of("a", verdict.provision())
                    .with("href", Links.entry(verdict.edition(), verdict.provision()))
                    .as("code"),
                Node.text(" "),
                Node.of("span", verdict.edition().name()).as("tag")),
            Node.of("ul", items).as("reasons"))
        .as("verdict");
  }

  private static List<Node> reason(Document document, Reason reason, Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.of("span", sign(reason.satisfied()))
            .with("title", label(words, reason.satisfied()))
            .as("sign " + look(reason.satisfied())));
    parts.add(Node.of("span", label(words, reason.satisfied()) + ": ").as("visually-hidden"));
    parts.add(
        Node.of("span", Wording.quoted(reason.evidence()))
            .with("lang", document.edition().language().code()));
    reason
        .fact()
        .ifPresent(fact ->
            parts.add(
                Node.of(
                    "b",
                    " · " + fact.property() + " = " + Wording.of(fact.amount(), words.reports()))));
    if (reason.isException()) {
      parts.add(Node.text(" "));
      parts.add(Node.of("span", words.say("meets.exception")).as("tag"));
    }
    String note = reason.note().isEmpty() ? "" : " · " + words.told(reason.note());
    parts.add(
        Node.of(
            "small",
            reason.provision()
                + ", "
                + words.reports().place(document.place(reason.evidence().span()))
                + note));
    return parts;
  }

  private static String sign(Truth truth) {
    return switch (truth) {
      case MET -> "✓";
      case NOT_MET -> "✗";
      case CANNOT_SAY -> "?";
    };
  }
}
