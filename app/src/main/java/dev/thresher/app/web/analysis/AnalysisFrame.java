package dev.thresher.app.web.analysis;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import java.util.ArrayList;
import java.util.List;

/** What every page of an analysis begins with: its name, what it answers, and the others. */
public final class AnalysisFrame {
  static final String START = Section.ANALYSIS.path();

  /** In the order in which the overview shows them. */
  static final List<String> NAMES =
      List.of(
          "coverage",
          "items",
          "fields",
          "gaps",
          "crossings",
          "tasks",
          "party-counts",
          "registry",
          "announcements");

  private AnalysisFrame() {}

  public static Answer of(Words words, String name, List<? extends Node> content) {
    return of(200, words, name, content);
  }

  static Answer of(int status, Words words, String name, List<? extends Node> content) {
    String title = words.say("section." + name);
    List<Node> body = new ArrayList<>();
    body.add(Node.of("header", Node.of("h1", title), Node.of("p", words.say(name + ".what"))));
    body.add(others(words, name));
    body.addAll(content);
    return new Answer.Page(status, title, START, body);
  }

  private static Node others(Words words, String here) {
    List<Node> items = new ArrayList<>();
    for (String name : NAMES) {
      Node.Element link = Node.of("a", words.say("section." + name)).with("href", "/" + name);
      items.add(Node.of("li", name.equals(here) ? link.with("aria-current", "page") : link));
    }
    return Node.of("nav", Node.of("ul", items))
        .with("aria-label", words.say("analysis.topics"))
        .as("tabs");
  }
}
