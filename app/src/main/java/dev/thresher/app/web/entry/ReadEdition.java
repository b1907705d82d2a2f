package dev.thresher.app.web.entry;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edition with what its pages look up: children, parameters and references by provision. */
final class ReadEdition {
  private final ControlList list;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> firstOfCode = new HashMap<>();
  private final Map<Integer, List<Integer>> children = new HashMap<>();
  private final Map<String, List<Parameter>> parameters = new HashMap<>();
  private final Map<String, List<EntityMention>> references = new HashMap<>();

  private ReadEdition(ControlList list) {
    this.list = list;
    List<Provision> provisions = list.document().outline().provisions();
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      places.put(provision.path(), i);
      firstOfCode.putIfAbsent(provision.designator().toString(), i);
      children.computeIfAbsent(provision.parentOrMinusOne(), key -> new ArrayList<>()).add(i);
    }
    list.parameters()
        .forEach(each ->
            parameters.computeIfAbsent(each.provision(), key -> new ArrayList<>()).add(each));
    list.entities().stream()
        .filter(each -> each.type() == EntityType.CONTROL_CODE && each.id().isPresent())
        .forEach(each ->
            references.computeIfAbsent(each.provision(), key -> new ArrayList<>()).add(each));
  }

  static ReadEdition of(Content content) {
    return new ReadEdition(content.inProvisions());
  }

  Document document() {
    return list.document();
  }

  Provision provision(int index) {
    return document().outline().provisions().get(index);
  }

  /** By its path, else the first one of that designator. */
  Optional<Integer> find(String code) {
    return Optional.ofNullable(places.get(code))
        .or(() -> Optional.ofNullable(firstOfCode.get(Designator.parse(code).toString())));
  }

  /** The children of a provision in order; those of -1 are the outermost. */
  List<Integer> children(int index) {
    return children.getOrDefault(index, List.of());
  }

  List<Parameter> parameters(Provision provision) {
    return parameters.getOrDefault(provision.path(), List.of());
  }

  /** The codes that it names, in order. */
  List<EntityMention> references(Provision provision) {
    return references.getOrDefault(provision.path(), List.of());
  }

  /** The provision and all below it, in reading order. */
  List<Integer> subtree(int root) {
    List<Integer> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private void collect(int at, List<Integer> all) {
    all.add(at);
    children(at).forEach(child -> collect(child, all));
  }

  /** The provisions elsewhere that name this designator or one below it, in order. */
  List<Provision> naming(Designator designator) {
    LinkedHashSet<Provision> naming = new LinkedHashSet<>();
    for (Provision provision : document().outline().provisions()) {
      boolean isElsewhere = !designator.covers(provision.designator());
      if (isElsewhere && references(provision).stream().anyMatch(each -> names(each, designator))) {
        naming.add(provision);
      }
    }
    return List.copyOf(naming);
  }

  private static boolean names(EntityMention reference, Designator designator) {
    return reference.id().map(Designator::parse).filter(designator::covers).isPresent();
  }

  /** Its words on one line, cut to a length. */
  String summary(Provision provision, int most) {
    StringBuilder words = new StringBuilder();
    for (Span own : provision.own()) {
      words.append(document().text().quote(own)).append(' ');
      if (words.length() > 2 * most) {
        break;
      }
    }
    String line = words.toString().strip().replaceAll("\\s+", " ");
    return line.length() <= most ? line : line.substring(0, cut(line, most)) + " …";
  }

  private static int cut(String line, int most) {
    return Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
  }
}
