package dev.thresher.app.web.layout;

import dev.thresher.app.report.page.Node;

/** Filters the rows that stand on a page while one types; hidden until the script can do it. */
public final class LiveFilter {
  private LiveFilter() {}

  public static Node of(Words words, int rows) {
    return Node.of(
            "form",
            Node.of(
                "label",
                Node.text(words.say("filter.find") + " "),
                Node.of("input")
                    .with("type", "search")
                    .with("id", "words")
                    .with("placeholder", words.say("filter.example"))),
            Node.of("output", words.say("filter.rows", rows))
                .with("id", "count")
                .with("data-all", words.say("filter.rows", "{0}"))
                .with("data-one", words.say("filter.rows", 1))
                .with("data-some", words.say("filter.some", "{0}", "{1}")))
        .as("controls")
        .with("hidden", "");
  }
}
