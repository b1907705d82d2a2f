package dev.thresher.app.web.search;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Words;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.FacetCount;
import dev.thresher.index.search.SearchResult;
import dev.thresher.nlp.parameter.PropertyNames;
import java.util.ArrayList;
import java.util.List;

/** How many hits have which value; each value a link that narrows to it, or lets it go. */
final class FacetList {
  private static final int SHOWN = 8;

  private FacetList() {}

  static Node of(Asked asked, Words words, SearchResult result) {
    List<Node> groups = new ArrayList<>();
    for (Facet facet : Question.FACETS) {
      List<FacetCount> counts = result.counts(facet);
      if (counts.size() > 1 || asked.query().has(facet.code())) {
        groups.add(group(asked, words, facet, counts));
      }
    }
    return Node.of("aside", groups).with("aria-label", words.say("search.narrow")).as("facets");
  }

  private static Node group(Asked asked, Words words, Facet facet, List<FacetCount> counts) {
    List<Node> first = new ArrayList<>();
    List<Node> rest = new ArrayList<>();
    for (FacetCount count : counts) {
      boolean isChosen = asked.query().has(facet.code(), count.value());
      (first.size() < SHOWN || isChosen ? first : rest)
          .add(item(asked, words, facet, count, isChosen));
    }
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("h2", words.say("facet." + facet.code())));
    parts.add(Node.of("ul", first));
    if (!rest.isEmpty()) {
      parts.add(
          Node.of(
              "details",
              Node.of("summary", words.say("search.more", rest.size())),
              Node.of("ul", rest)));
    }
    return Node.of("section", parts);
  }

  private static Node item(
      Asked asked, Words words, Facet facet, FacetCount count, boolean isChosen) {
    Fields query = asked.query().without("skip");
    Fields to =
        isChosen
            ? query.without(facet.code(), count.value())
            : query.and(facet.code(), count.value());
    Node.Element link =
        Node.of(
                "a",
                Node.of("span", label(words, facet, count.value())),
                Node.of("span", String.valueOf(count.hits())).as("count"))
            .with("href", to.link("/"));
    return Node.of("li", isChosen ? link.with("aria-current", "true") : link);
  }

  /** A property is called as the table of properties has it in the visitor's language. */
  private static String label(Words words, Facet facet, String value) {
    return facet == Facet.PROPERTY
        ? PropertyNames.named(value, words.language()).orElse(value)
        : words.code(facet.code(), value);
  }
}
