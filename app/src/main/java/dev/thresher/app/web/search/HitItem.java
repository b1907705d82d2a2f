package dev.thresher.app.web.search;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.layout.Links;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.HitParameter;
import dev.thresher.index.search.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One provision that was found: what it is called, what matched, and since when it stands so. */
public final class HitItem {
  private static final int MOST_PARAMETERS = 5;
  private static final int MOST_QUOTATIONS = 2;

  private HitItem() {}

  static Node of(Hit hit, Words words) {
    return Node.of("li", parts(hit, words));
  }

  /** The same without being an item of a list. */
  public static List<Node> parts(Hit hit, Words words) {
    String lang = hit.language().code();
    List<Node> parts = new ArrayList<>();
    parts.add(head(hit, words));
    if (!hit.heading().isBlank()) {
      parts.add(Node.of("p", hit.heading().strip()).with("lang", lang).as("heading"));
    }
    hit.quotations().stream()
        .limit(MOST_QUOTATIONS)
        .forEach(
            quotation -> parts.add(Node.of("blockquote", marked(quotation)).with("lang", lang)));
    if (!hit.parameters().isEmpty()) {
      parts.add(parameters(hit));
    }
    parts.add(foot(hit, words));
    return parts;
  }

  private static Node head(Hit hit, Words words) {
    String name = hit.designator().isRoot() ? hit.path() : hit.designator().toString();
    return Node.of(
        "h3",
        Node.of("a", name.isEmpty() ? hit.list().value() : name)
            .with("href", Links.entry(hit))
            .as("code"),
        Node.text(" "),
        Node.of("span", hit.list().value()).as("tag"),
        Node.text(" "),
        Node.of("span", words.code("kind", hit.kind().name().toLowerCase(Locale.ROOT)))
            .as("tag faint"));
  }

  private static List<Node> marked(Quotation quotation) {
    List<Node> pieces = new ArrayList<>();
    String quote = quotation.evidence().quote();
    int origin = quotation.evidence().span().start();
    int at = 0;
    for (Span highlight : quotation.highlights()) {
      pieces.add(Node.text(quote.substring(at, highlight.start() - origin)));
      pieces.add(Node.of("mark", quotation.quote(highlight)));
      at = highlight.end() - origin;
    }
    pieces.add(Node.text(quote.substring(at)));
    return pieces;
  }

  private static Node parameters(Hit hit) {
    List<Node> items = new ArrayList<>();
    hit.parameters().stream()
        .limit(MOST_PARAMETERS)
        .forEach(parameter -> items.add(Node.of("li", value(parameter))));
    return Node.of("ul", items).as("values");
  }

  private static List<Node> value(HitParameter parameter) {
    String bounds =
        parameter.low().or(parameter::high).isEmpty()
            ? parameter.evidence().quote()
            : sign(parameter.comparator())
                + " "
                + Stream.concat(parameter.low().stream(), parameter.high().stream())
                    .distinct()
                    .collect(Collectors.joining(" – "))
                + " "
                + Unit.sign(parameter.unit());
    return List.of(Node.text(parameter.property().strip() + " "), Node.of("b", bounds.strip()));
  }

  private static String sign(String comparator) {
    return switch (comparator) {
      case ">=" -> "≥";
      case "<=" -> "≤";
      case "range" -> "";
      case "approx" -> "≈";
      default -> comparator;
    };
  }

  private static Node foot(Hit hit, Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.text(hit.date() + " · " + words.reports().place(hit.place())));
    if (hit.sameWording().size() > 1) {
      parts.add(
          Node.text(
              " · "
                  + words.say(
                      "search.same",
                      hit.sameWording().size(),
                      hit.sameWording().getFirst(),
                      hit.sameWording().getLast())));
    }
    return Node.of("p", parts).as("foot");
  }
}
