package dev.thresher.app.web.entry;

import dev.thresher.app.report.Wording;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.layout.Words;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A provision and what stands below it, word for word, with what was read out of it marked. */
final class TextTree {
  private static final int MOST = 900;

  private final Place place;
  private final Words words;
  private int shown;

  private TextTree(Place place, Words words) {
    this.place = place;
    this.words = words;
  }

  static Node of(Place place, Words words) {
    TextTree tree = new TextTree(place, words);
    Node root = Node.of("ul", tree.item(place.index()));
    String language = place.held().edition().language().code();
    Node.Element all = Node.of("div", root).with("lang", language).as("tree");
    return tree.shown < MOST
        ? all
        : Node.of("div", all, Node.of("p", words.say("entry.cut", MOST)).as("aside"));
  }

  private Node item(int index) {
    shown++;
    Provision provision = place.edition().provision(index);
    List<Node> parts = new ArrayList<>();
    parts.add(
        Node.of("div", line(provision, index))
            .as("line " + provision.kind().name().toLowerCase(Locale.ROOT)));
    List<Node> below = new ArrayList<>();
    for (int child : place.edition().children(index)) {
      if (shown < MOST) {
        below.add(item(child));
      }
    }
    if (!below.isEmpty()) {
      parts.add(Node.of("ul", below));
    }
    return Node.of("li", parts).with("id", "p" + index);
  }

  private List<Node> line(Provision provision, int index) {
    List<Node> parts = new ArrayList<>();
    String kind = provision.kind().name().toLowerCase(Locale.ROOT);
    parts.add(
        Node.of("a", provision.path())
            .with("href", place.address(index).link("/entry"))
            .with("title", words.code("kind", kind))
            .as("code at"));
    for (Span own : provision.own()) {
      parts.add(Node.of("span", pieces(provision, own)).as("own"));
    }
    return parts;
  }

  /** A stretch of the text that is marked as something. */
  private record Marked(Span span, Optional<Parameter> parameter, Optional<EntityMention> code) {}

  private List<Node> pieces(Provision provision, Span own) {
    String text = place.edition().document().text().characters();
    List<Node> pieces = new ArrayList<>();
    int at = own.start();
    for (Marked marked : marked(provision, own)) {
      if (marked.span().start() >= at) {
        pieces.add(Node.text(text.substring(at, marked.span().start())));
        pieces.add(node(provision, marked, marked.span().of(text)));
        at = marked.span().end();
      }
    }
    pieces.add(Node.text(text.substring(at, own.end())));
    return pieces;
  }

  private List<Marked> marked(Provision provision, Span own) {
    List<Marked> all = new ArrayList<>();
    for (Parameter parameter : place.edition().parameters(provision)) {
      all.add(new Marked(parameter.evidence().span(), Optional.of(parameter), Optional.empty()));
    }
    for (EntityMention code : place.edition().references(provision)) {
      all.add(new Marked(code.evidence().span(), Optional.empty(), Optional.of(code)));
    }
    return all.stream()
        .filter(each -> own.contains(each.span()))
        .sorted(Comparator.comparing(Marked::span))
        .toList();
  }

  /** What a provision calls itself by leads nowhere. */
  private Node node(Provision provision, Marked marked, String quote) {
    if (marked.parameter().isPresent()) {
      return parameter(marked.parameter().get(), quote);
    }
    return marked
        .code()
        .flatMap(EntityMention::id)
        .filter(code -> !code.equals(provision.path()))
        .flatMap(place.edition()::find)
        .<Node>map(target ->
            Node.of("a", quote).with("href", place.address(target).link("/entry")).as("reference"))
        .orElseGet(() -> Node.text(quote));
  }

  private Node parameter(Parameter parameter, String quote) {
    String told = Wording.oneLine(parameter.property()) + " " + Wording.of(parameter);
    boolean isThreshold = parameter.role() == ParameterRole.THRESHOLD;
    String look = isThreshold ? "parameter" : "parameter other";
    return Node.of("mark", quote)
        .with("title", told.strip() + " (" + role(parameter) + ")")
        .as(parameter.excluded() ? look + " excluded" : look);
  }

  private String role(Parameter parameter) {
    return words.code("role", parameter.role().name().toLowerCase(Locale.ROOT));
  }
}
