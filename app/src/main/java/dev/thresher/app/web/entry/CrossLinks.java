package dev.thresher.app.web.entry;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.SimilarHit;
import dev.thresher.index.search.SimilarRequest;
import dev.thresher.index.search.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a provision names, what names it, and what is near to it in other regimes. */
final class CrossLinks {
  private static final int MOST = 40;
  private static final int NEAREST = 6;
  private static final int WORDS = 110;

  private CrossLinks() {}

  static List<Node> of(Place place, Words words) {
    List<Node> sections = new ArrayList<>();
    sections.add(Node.of("div", outgoing(place, words), incoming(place, words)).as("two-columns"));
    sections.add(elsewhere(place, words));
    return sections;
  }

  private static Node outgoing(Place place, Words words) {
    Set<String> named = new LinkedHashSet<>();
    for (int index : place.edition().subtree(place.index())) {
      place.edition().references(place.edition().provision(index)).stream()
          .map(EntityMention::id)
          .flatMap(Optional::stream)
          .filter(id -> !place.designator().covers(Designator.parse(id)))
          .forEach(named::add);
    }
    List<Node> items = new ArrayList<>();
    named.stream().limit(MOST).forEach(id -> items.add(Node.of("li", named(place, id))));
    return section(words.say("entry.names"), items, words);
  }

  /** A code of this edition with its first words; of another list, a question to the index. */
  private static List<Node> named(Place place, String id) {
    return place
        .edition()
        .find(id)
        .map(index -> link(place, index))
        .orElseGet(() ->
            List.of(
                Node.of("a", id)
                    .with("href", Fields.of("q", "code:\"" + id + "\"").link("/"))
                    .as("code")));
  }

  private static List<Node> link(Place place, int index) {
    Provision provision = place.edition().provision(index);
    return List.of(
        Node.of("a", provision.path()).with("href", place.address(index).link("/entry")).as("code"),
        Node.of("small", place.edition().summary(provision, WORDS)));
  }

  private static Node incoming(Place place, Words words) {
    List<Node> items = new ArrayList<>();
    if (!place.designator().isRoot()) {
      place.edition().naming(place.designator()).stream()
          .limit(MOST)
          .forEach(provision ->
              items.add(
                  Node.of("li", link(place, place.edition().find(provision.path()).orElse(0)))));
    }
    return section(words.say("entry.named-by"), items, words);
  }

  private static Node elsewhere(Place place, Words words) {
    List<Node> items = new ArrayList<>();
    if (!place.designator().isRoot()) {
      SimilarRequest request =
          SimilarRequest.of(place.designator())
              .of(place.held().edition().list())
              .in(When.asOf(place.held().edition().date()))
              .limit(NEAREST);
      List<SimilarHit> then = place.corpus().index().similar(request).hits();
      List<SimilarHit> hits =
          then.isEmpty() ? place.corpus().index().similar(request.in(When.latest())).hits() : then;
      hits.forEach(hit -> items.add(Node.of("li", near(hit, words))));
    }
    return section(words.say("entry.elsewhere"), items, words);
  }

  private static List<Node> near(SimilarHit near, Words words) {
    Hit hit = near.hit();
    return List.of(
        Node.of("a", hit.path()).with("href", Links.entry(hit)).as("code"),
        Node.text(" "),
        Node.of("span", hit.list() + " " + hit.date()).as("tag"),
        Node.of(
                "span",
                hit.quotations().isEmpty()
                    ? ""
                    : hit.quotations().getFirst().evidence().quote().strip())
            .with("lang", hit.language().code())
            .as("quoted"),
        Node.of(
            "small", near.reasons().stream().map(words::told).collect(Collectors.joining(" · "))));
  }

  private static Node section(String title, List<Node> items, Words words) {
    return Node.of(
            "section",
            Node.of("h2", title),
            items.isEmpty()
                ? Node.of("p", words.say("entry.none")).as("aside")
                : Node.of("ul", items).as("links"))
        .as("links-section");
  }
}
