package dev.thresher.app.web.entry;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.LiveFilter;
import dev.thresher.app.web.layout.Pager;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of an edition: its headings and entries, a page at a time. */
final class Contents {
  private static final int SIZE = 400;
  private static final int WORDS = 150;

  private Contents() {}

  static List<Node> of(Asked asked, Place place, Words words) {
    List<Integer> shown = shown(place.edition());
    if (shown.isEmpty()) {
      return List.of(Forms.empty(words.say("entry.no-provisions")));
    }
    int from = Pager.offset(asked);
    List<Integer> page = shown.stream().skip(from).limit(SIZE).toList();
    List<Node> rows = new ArrayList<>();
    rows.add(
        Node.of(
            "thead",
            Node.of(
                "tr",
                Node.of("th", words.column("provision")).with("scope", "col"),
                Node.of("th", words.column("words")).with("scope", "col"),
                Node.of("th", words.column("parameters")).with("scope", "col").as("number"))));
    page.forEach(index -> rows.add(row(place, index)));
    return List.of(
        LiveFilter.of(words, page.size()),
        Node.of("div", Node.of("table", rows).as("sortable plain contents")).as("scroll"),
        Pager.of(asked, words, shown.size(), SIZE));
  }

  /** Headings, entries, and whatever stands outermost. */
  private static List<Integer> shown(ReadEdition edition) {
    List<Integer> shown = new ArrayList<>();
    List<Provision> provisions = edition.document().outline().provisions();
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      boolean isEntry =
          provision.kind() == ProvisionKind.ENTRY || provision.kind() == ProvisionKind.HEADING;
      if (isEntry || provision.parentOrMinusOne() < 0) {
        shown.add(i);
      }
    }
    return shown;
  }

  private static Node row(Place place, int index) {
    Provision provision = place.edition().provision(index);
    long parameters =
        provision.kind() == ProvisionKind.HEADING
            ? place.edition().parameters(provision).size()
            : place.edition().subtree(index).stream()
                .mapToLong(
                    each -> place.edition().parameters(place.edition().provision(each)).size())
                .sum();
    return Node.of(
            "tbody",
            Node.of(
                "tr",
                Node.of(
                    "td",
                    Node.of("a", provision.path())
                        .with("href", place.address(index).link("/entry"))
                        .as("code")),
                Node.of("td", place.edition().summary(provision, WORDS))
                    .with("lang", place.held().edition().language().code()),
                Node.of("td", parameters == 0 ? "" : String.valueOf(parameters)).as("number")))
        .as(provision.kind() == ProvisionKind.HEADING ? "item part" : "item");
  }
}
