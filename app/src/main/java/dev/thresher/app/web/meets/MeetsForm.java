package dev.thresher.app.web.meets;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import java.util.ArrayList;
import java.util.List;

/** Where the facts of a product are written down. */
final class MeetsForm {
  private static final int SHOWN = 3;

  private MeetsForm() {}

  static Node of(Asked asked, Words words, OpenCorpus corpus) {
    Fields query = asked.query();
    List<Node> parts = new ArrayList<>();
    for (int i = 1; i <= SHOWN; i++) {
      parts.add(fact(query, words, i));
    }
    List<Node> more = new ArrayList<>();
    more.add(Node.of("summary", words.say("meets.more")));
    for (int i = SHOWN + 1; i <= Product.MOST_FACTS; i++) {
      more.add(fact(query, words, i));
    }
    parts.add(Node.of("details", more));
    parts.add(
        Node.of(
                "div",
                words(query, words, "subject", "meets.subject"),
                words(query, words, "being", "meets.being"),
                words(query, words, "not-being", "meets.not-being"))
            .as("row"));
    parts.add(Node.of("div", choices(query, words, corpus)).as("row"));
    return Forms.get("/meets", parts).as("search-form");
  }

  private static Node fact(Fields query, Words words, int number) {
    Forms.Labelled property =
        Forms.field(
            words.say("meets.property", number),
            "property" + number,
            query.text("property" + number));
    Forms.Labelled value =
        Forms.field(
            words.say("meets.value", number), "value" + number, query.text("value" + number));
    boolean isFirst = number == 1;
    return Node.of(
            "div",
            (isFirst
                    ? property.with("placeholder", words.say("search.property-example"))
                    : property)
                .node(),
            (isFirst ? value.with("placeholder", "300 Wh/kg") : value).node())
        .as("row");
  }

  private static Node words(Fields query, Words words, String name, String key) {
    return Forms.field(words.say(key), name, query.text(name)).node();
  }

  private static List<Node> choices(Fields query, Words words, OpenCorpus corpus) {
    List<Option> lists = new ArrayList<>();
    lists.add(new Option("", words.say("meets.all-lists")));
    corpus.corpus().lists().forEach(list -> lists.add(Option.plain(list.value())));
    return List.of(
        Forms.choice(words.say("facet.list"), "list", query.text("list"), lists).node(),
        Forms.field(words.say("search.at"), "at", query.text("at")).with("type", "date").node(),
        Forms.tick(words.say("meets.any-subject"), "any-subject", query.has("any-subject", "on")),
        Forms.tick(words.say("meets.met-only"), "met", query.has("met", "on")),
        Forms.submit(words.say("meets.go")));
  }
}
