package dev.thresher.app.web.search;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on the search page before anything is asked: what there is, and what can be asked.
 */
final class Invitation {
  private Invitation() {}

  static List<Node> of(Words words, OpenCorpus corpus) {
    return List.of(figures(words, corpus), examples(words));
  }

  private static Node figures(Words words, OpenCorpus corpus) {
    List<Held> editions = corpus.corpus().editions();
    long parameters = editions.stream().mapToLong(held -> held.quality().parameters()).sum();
    return Node.of(
            "div",
            figure(corpus.corpus().lists().size(), words.say("figure.lists")),
            figure(editions.size(), words.say("figure.editions")),
            figure(parameters, words.say("figure.parameters")))
        .as("figures start");
  }

  private static Node figure(long count, String label) {
    return Node.of("div", Node.of("b", grouped(count)), Node.of("span", label)).as("figure");
  }

  private static String grouped(long count) {
    return String.format(java.util.Locale.ROOT, "%,d", count);
  }

  private static Node examples(Words words) {
    List<Node> items = new ArrayList<>();
    Stream.of("one", "two", "three", "four", "five")
        .map(which -> "invite." + which)
        .forEach(key ->
            items.add(
                Node.of(
                    "li",
                    Node.of("a", Node.of("code", words.say(key)))
                        .with("href", Fields.of("q", words.say(key)).link("/")),
                    Node.text(" " + words.say(key + ".what")))));
    return Node.of("section", Node.of("h2", words.say("invite.title")), Node.of("ul", items))
        .as("invite");
  }
}
