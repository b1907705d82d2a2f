package dev.thresher.ingest.list.eu;

import dev.thresher.ingest.label.Form;
import dev.thresher.ingest.label.Label;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The points that are open above the place of reading. A label goes where its order and its
 * indentation put it at the least cost; a citation of it in a note that follows settles it.
 */
final class PointLadder {
  private record Rung(
      Form form, Label.Style style, int number, String suffix, int indent, Node node) {}

  /**
   * A place that a point may take.
   *
   * @param parent what it would stand in
   * @param cost 0 for the next of its list, more the less it fits
   */
  record Way(Form form, int depth, Node parent, int cost) {}

  private static final int FIRST_CHILD = 1;
  private static final int SAME_INDENT = 1;
  private static final int OTHER_INDENT = 4;
  private static final int LATER = 6;
  private static final int OUTDENTED = 6;
  private static final int STRAY = 10;

  /** A label this far behind its elder sibling is no sibling. */
  private static final int FARTHEST = 8;

  private final Node base;
  private final int baseIndent;
  private final int tolerance;
  private final List<Rung> open = new ArrayList<>();

  /**
   * @param tolerance how far two lines of one list may differ in their indentation
   */
  PointLadder(Node base, int baseIndent, int tolerance) {
    this.base = base;
    this.baseIndent = baseIndent;
    this.tolerance = tolerance;
  }

  Node base() {
    return base;
  }

  Node top() {
    return open.isEmpty() ? base : open.getLast().node();
  }

  /** The innermost point that is not further in than this. */
  Node at(int indent) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).indent() <= indent + tolerance) {
        return open.get(i).node();
      }
    }
    return base;
  }

  /** The innermost point that stands further out than this. */
  Node around(int indent) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).indent() < indent - tolerance) {
        return open.get(i).node();
      }
    }
    return base;
  }

  /**
   * @param cited designators that the notes just behind the point cite
   */
  Way way(Point point, int indent, Set<String> cited) {
    List<Way> ways = ways(point, indent);
    Optional<Way> named =
        ways.stream()
            .filter(way -> cited.contains(way.parent().designator() + "." + point.step()))
            .min(cheapest());
    return named.or(() -> ways.stream().min(cheapest())).orElseThrow();
  }

  private static Comparator<Way> cheapest() {
    return Comparator.comparingInt(Way::cost).thenComparing(Way::depth, Comparator.reverseOrder());
  }

  private List<Way> ways(Point point, int indent) {
    List<Way> ways = new ArrayList<>();
    for (Form form : point.forms()) {
      int number = form.number(point.text());
      for (int depth = open.size() - 1; depth >= 0; depth--) {
        Rung elder = open.get(depth);
        if (elder.form() == form && elder.style() == point.style()) {
          sibling(elder, number, point.suffix(), indent)
              .ifPresent(addAt(ways, form, depth, parentAt(depth)));
        }
      }
      ways.add(new Way(form, open.size(), top(), child(number, indent)));
    }
    return ways;
  }

  private static java.util.function.Consumer<Integer> addAt(
      List<Way> ways, Form form, int depth, Node parent) {
    return cost -> ways.add(new Way(form, depth, parent, cost));
  }

  private Node parentAt(int depth) {
    return depth == 0 ? base : open.get(depth - 1).node();
  }

  private Optional<Integer> sibling(Rung elder, int number, String suffix, int indent) {
    int distance = number - elder.number();
    boolean inserted = distance == 0 && suffix.compareTo(elder.suffix()) > 0;
    if (!inserted && (distance < 1 || distance > FARTHEST)) {
      return Optional.empty();
    }
    boolean aligned = Math.abs(indent - elder.indent()) <= tolerance;
    return Optional.of((inserted || distance == 1 ? 0 : LATER) + (aligned ? 0 : OTHER_INDENT));
  }

  private int child(int number, int indent) {
    int outer = open.isEmpty() ? baseIndent : open.getLast().indent();
    int cost = number == 1 ? FIRST_CHILD : STRAY;
    if (indent > outer + tolerance) {
      return cost;
    }
    return cost + (indent >= outer - tolerance ? SAME_INDENT : OUTDENTED);
  }

  void open(Way way, Point point, int indent, Node node) {
    while (open.size() > way.depth()) {
      open.removeLast();
    }
    open.add(
        new Rung(
            way.form(),
            point.style(),
            way.form().number(point.text()),
            point.suffix(),
            indent,
            node));
  }
}
