package dev.thresher.app.web.search;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.IndexedEdition;
import dev.thresher.index.search.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where the question is put: words, a day, a number with its unit, an order. */
final class SearchForm {
  private SearchForm() {}

  static Node of(Asked asked, Words words, OpenCorpus corpus) {
    Fields query = asked.query();
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.of(
                "div",
                Forms.field(words.say("search.words"), "q", query.text("q"))
                    .with("type", "search")
                    .with("placeholder", words.say("search.example"))
                    .with("autocomplete", "off")
                    .with("maxlength", "500")
                    .node(),
                Forms.submit(words.say("search.go")))
            .as("ask-line"));
    parts.add(time(query, words, corpus));
    parts.add(number(query, words));
    narrowed(query).forEach(parts::add);
    return Forms.get("/", parts).with("role", "search").as("search-form");
  }

  /** The days of the editions stand in the page for the slider that the script makes. */
  private static Node time(Fields query, Words words, OpenCorpus corpus) {
    List<String> days =
        corpus.index().editions().stream()
            .filter(edition -> edition.isPrimary() || edition.isOfSeries())
            .map(IndexedEdition::date)
            .distinct()
            .sorted()
            .map(Object::toString)
            .toList();
    String first = days.isEmpty() ? "" : days.getFirst();
    return Node.of(
            "div",
            Forms.field(words.say("search.at"), "at", query.text("at"))
                .with("type", "date")
                .with("min", first)
                .with("data-days", days.stream().collect(Collectors.joining(" ")))
                .with("data-latest", words.say("search.latest"))
                .with("data-label", words.say("search.slider"))
                .node(),
            Forms.choice(
                    words.say("search.editions"),
                    "editions",
                    query.text("editions"),
                    List.of(
                        new Option("", words.say("search.one-edition")),
                        new Option("all", words.say("search.all-editions"))))
                .node(),
            Forms.choice(words.say("search.sort"), "sort", query.text("sort"), sorts(words)).node(),
            Forms.choice(
                    words.say("search.reach"),
                    "reach",
                    query.text("reach"),
                    List.of(
                        new Option("", words.say("search.reach-all")),
                        new Option("typed", words.say("search.reach-typed"))))
                .node())
        .as("row");
  }

  private static List<Option> sorts(Words words) {
    return Arrays.stream(Sort.values())
        .map(Question::code)
        .map(code -> new Option(code, words.say("sort." + code)))
        .toList();
  }

  private static Node number(Fields query, Words words) {
    boolean isUsed =
        List.of(Question.QUANTITY, "low", "high", "unit").stream().anyMatch(query::has);
    Node.Element details =
        Node.of(
            "details",
            Node.of("summary", words.say("search.number")),
            Node.of(
                    "div",
                    Forms.field(
                            words.say("search.property"),
                            Question.QUANTITY,
                            query.text(Question.QUANTITY))
                        .with("placeholder", words.say("search.property-example"))
                        .node(),
                    Forms.field(words.say("search.low"), "low", query.text("low"))
                        .with("inputmode", "decimal")
                        .node(),
                    Forms.field(words.say("search.high"), "high", query.text("high"))
                        .with("inputmode", "decimal")
                        .node(),
                    Forms.field(words.say("search.unit"), "unit", query.text("unit"))
                        .with("placeholder", "Wh/kg")
                        .node())
                .as("row"));
    return isUsed ? details.with("open", "") : details;
  }

  /** What the hits are narrowed by stays when the words change. */
  private static List<Node> narrowed(Fields query) {
    List<Node> hidden = new ArrayList<>();
    for (Facet facet : Question.FACETS) {
      query.all(facet.code()).forEach(value -> hidden.add(Forms.hidden(facet.code(), value)));
    }
    return hidden;
  }
}
