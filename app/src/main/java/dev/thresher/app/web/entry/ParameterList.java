package dev.thresher.app.web.entry;

import dev.thresher.app.report.Wording;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.layout.Forms;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters that were read in a provision and below it, each linked to its words. */
final class ParameterList {
  private static final int MOST = 400;

  private ParameterList() {}

  static Node of(Place place, Words words) {
    List<Node> rows = new ArrayList<>();
    rows.add(Node.of("thead", Node.of("tr", heads(words))));
    for (int index : place.edition().subtree(place.index())) {
      Provision provision = place.edition().provision(index);
      for (Parameter parameter : place.edition().parameters(provision)) {
        if (rows.size() <= MOST) {
          rows.add(Node.of("tbody", row(place, index, parameter, words)).as("item"));
        }
      }
    }
    Node title = Node.of("h2", words.say("entry.parameters"));
    return rows.size() == 1
        ? Node.of("section", title, Forms.empty(words.say("entry.no-parameters")))
        : Node.of(
            "section",
            title,
            Node.of("div", Node.of("table", rows).as("sortable plain")).as("scroll"));
  }

  private static List<Node> heads(Words words) {
    return Stream.of("provision", "property", "value", "role", "conditions", "quotation", "place")
        .<Node>map(key -> Node.of("th", words.column(key)).with("scope", "col"))
        .toList();
  }

  private static Node row(Place place, int index, Parameter parameter, Words words) {
    String role = words.code("role", parameter.role().name().toLowerCase(Locale.ROOT));
    String shown = parameter.excluded() ? role + ", " + words.say("entry.excluded") : role;
    String conditions =
        parameter.conditions().stream()
            .map(condition -> Wording.oneLine(condition.evidence().quote()))
            .collect(Collectors.joining("; "));
    return Node.of(
        "tr",
        Node.of(
            "td",
            Node.of("a", place.edition().provision(index).path())
                .with("href", "#p" + index)
                .as("code")),
        Node.of("td", Wording.oneLine(parameter.property())),
        Node.of("td", Node.of("b", Wording.of(parameter))).as("value"),
        Node.of("td", shown),
        Node.of("td", conditions),
        Node.of("td", Node.of("q", Wording.oneLine(parameter.evidence().quote()))),
        Node.of(
            "td",
            Node.of(
                "small",
                words
                    .reports()
                    .place(place.edition().document().place(parameter.evidence().span())))));
  }
}
