package dev.thresher.app.web.corpus;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.content.Quality;
import java.util.ArrayList;
import java.util.List;

/** What was understood of a document, for the eye of the one who sent it. */
final class PreviewNodes {
  private final Words words;

  PreviewNodes(Words words) {
    this.words = words;
  }

  List<Node> of(Preview preview) {
    List<Node> nodes = new ArrayList<>();
    if (preview.parts().isEmpty()) {
      nodes.add(Forms.empty(words.say("upload.nothing")));
    }
    preview.problems().forEach(problem -> nodes.add(Forms.callout("problem", words.told(problem))));
    preview.parts().forEach(part -> nodes.add(section(part)));
    return nodes;
  }

  private Node section(Preview.Part part) {
    String lang = part.edition().language().code();
    return Node.of(
        "section",
        Node.of("h2", part.edition().name() + " · " + words.code("language", lang)),
        figures(part.quality()),
        Node.of("h3", words.say("upload.first-provisions")),
        table("upload.first-provisions", List.of("provision", "words"), part.provisions(), lang),
        Node.of("h3", words.say("upload.first-parameters")),
        part.parameters().isEmpty()
            ? Forms.empty(words.say("entry.no-parameters"))
            : table(
                "upload.first-parameters",
                List.of("provision", "value", "quotation"),
                part.parameters(),
                lang));
  }

  private Node figures(Quality quality) {
    return Node.of(
            "div",
            figure(quality.provisions(), "provisions"),
            figure(quality.parameters(), "parameters"),
            figure(quality.unplaced(), "unplaced"),
            figure(quality.unread(), "unread"))
        .as("figures");
  }

  private Node figure(int count, String key) {
    return Node.of("div", Node.of("b", String.valueOf(count)), Node.of("span", words.column(key)))
        .as("figure");
  }

  private Node table(String title, List<String> columns, List<Preview.Line> lines, String lang) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.of(
            "thead",
            Node.of(
                "tr",
                columns.stream()
                    .<Node>map(name -> Node.of("th", words.column(name)).with("scope", "col"))
                    .toList())));
    for (Preview.Line line : lines) {
      List<Node> cells = new ArrayList<>();
      cells.add(Node.of("td", Node.of("span", line.code()).as("code")));
      if (columns.contains("value")) {
        cells.add(Node.of("td", Node.of("b", line.value())));
      }
      cells.add(Node.of("td", line.words()).with("lang", lang));
      parts.add(Node.of("tbody", Node.of("tr", cells)));
    }
    return Node.of("div", Node.of("table", parts).as("plain"))
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", words.say(title))
        .as("scroll");
  }
}
