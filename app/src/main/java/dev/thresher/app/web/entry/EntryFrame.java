package dev.thresher.app.web.entry;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.Wording;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every page of a place begins with: where one is, in which edition, and the other pages. */
final class EntryFrame {
  /** The pages of a place. */
  enum Tab {
    TEXT("/entry", "entry.text"),
    HISTORY("/entry/history", "entry.history"),
    COMPARE("/entry/compare", "entry.compare"),
    SOURCE("/entry/source", "entry.source");

    private final String path;
    private final String key;

    Tab(String path, String key) {
      this.path = path;
      this.key = key;
    }

    String path() {
      return path;
    }
  }

  private EntryFrame() {}

  static Answer of(Asked asked, Words words, Place place, Tab tab, List<Node> content) {
    List<Node> body = new ArrayList<>();
    body.add(crumbs(place, words));
    body.add(title(place, words));
    if (tab != Tab.COMPARE) {
      body.add(picker(place, words, tab));
    }
    body.add(tabs(place, words, tab));
    body.addAll(content);
    String name = place.isWhole() ? place.list() : place.provision().path();
    return Answer.page(
        name + " · " + place.list() + " " + place.day(), Section.SEARCH.path(), body);
  }

  private static Node crumbs(Place place, Words words) {
    List<Node> steps = new ArrayList<>();
    steps.add(Node.of("li", link(place, -1, place.list() + " " + place.day())));
    if (!place.isWhole()) {
      Document document = place.edition().document();
      for (Provision ancestor : document.outline().ancestors(place.provision())) {
        int index = place.edition().find(ancestor.path()).orElse(-1);
        steps.add(Node.of("li", link(place, index, ancestor.path())));
      }
    }
    return Node.of("nav", Node.of("ol", steps))
        .with("aria-label", words.say("entry.crumbs"))
        .as("crumbs");
  }

  private static Node link(Place place, int index, String text) {
    return Node.of("a", text).with("href", place.address(index).link("/entry"));
  }

  private static Node title(Place place, Words words) {
    if (place.isWhole()) {
      return Node.of("header", Node.of("h1", place.list()));
    }
    Provision provision = place.provision();
    Document document = place.edition().document();
    Provision entry = Wording.entry(document, provision);
    String kind = words.code("kind", provision.kind().name().toLowerCase(Locale.ROOT));
    return Node.of(
        "header",
        Node.of(
            "h1",
            Node.of("span", provision.path()).as("code"),
            Node.text(" "),
            Node.of("span", kind).as("tag")),
        Node.of("p", Wording.heading(document, entry))
            .with("lang", place.held().edition().language().code())
            .as("heading"));
  }

  /** The same place in another edition, by its code. */
  private static Node picker(Place place, Words words, Tab tab) {
    List<Held> editions = place.editions();
    if (editions.size() < 2) {
      return Node.of("p", words.say("entry.only-edition", place.day())).as("aside");
    }
    List<Option> days =
        editions.reversed().stream()
            .map(held -> Option.plain(held.edition().date().toString()))
            .toList();
    List<Node> parts = new ArrayList<>();
    parts.add(Forms.hidden("list", place.list()));
    if (!place.isWhole()) {
      parts.add(Forms.hidden("code", place.provision().path()));
    }
    parts.add(Forms.choice(words.say("entry.edition"), "at", place.day(), days).node());
    parts.add(Node.of("button", words.say("entry.show")).with("type", "submit").as("second"));
    return Forms.get(tab.path(), parts).with("data-live", "").as("row no-print");
  }

  private static Node tabs(Place place, Words words, Tab here) {
    List<Node> items = new ArrayList<>();
    for (Tab tab : Tab.values()) {
      boolean isThere = tab == Tab.TEXT || !place.isWhole();
      boolean hasPages = tab != Tab.SOURCE || PagePicture.isOf(place);
      if (isThere && hasPages) {
        Node.Element link =
            Node.of("a", words.say(tab.key)).with("href", place.address().link(tab.path()));
        items.add(Node.of("li", tab == here ? link.with("aria-current", "page") : link));
      }
    }
    items.add(
        Node.of(
                "li",
                Node.of("a", words.say("entry.permalink"))
                    .with("href", place.address().link(here.path()))
                    .with("rel", "bookmark")
                    .with("title", place.list() + " " + place.day()))
            .as("permalink no-print"));
    return Node.of("nav", Node.of("ul", items))
        .with("aria-label", words.say("entry.pages"))
        .as("tabs");
  }
}
