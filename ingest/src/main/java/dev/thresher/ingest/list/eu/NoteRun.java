package dev.thresher.ingest.list.eu;

import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.Optional;
import java.util.Set;

/** A note that is open, with the points of its own. */
final class NoteRun {
  /** A point costs at most this much if it belongs to the note. */
  private static final int FITS = 2;

  private final Node node;
  private final int indent;
  private final boolean several;
  private final boolean announces;
  private final int tolerance;
  private final PointLadder points;

  /**
   * @param several true if its points may stand no further in than its head
   * @param announces true if its words end with a colon: only then points of its own follow
   */
  NoteRun(Node node, int indent, boolean several, boolean announces, int tolerance) {
    this.node = node;
    this.indent = indent;
    this.several = several;
    this.announces = announces;
    this.tolerance = tolerance;
    this.points = new PointLadder(node, indent, tolerance);
  }

  Node node() {
    return node;
  }

  /** True if a line this far in goes on with the note. */
  boolean holds(int lineIndent) {
    return several ? lineIndent >= indent - tolerance : lineIndent > indent + tolerance;
  }

  Node at(int lineIndent) {
    return points.at(lineIndent);
  }

  /** The point opened in the note; empty if it is none of its points. */
  Optional<Node> point(OutlineDraft draft, Point point, int lineIndent) {
    if (!(several || announces) || lineIndent < indent - tolerance) {
      return Optional.empty();
    }
    PointLadder.Way way = points.way(point, lineIndent, Set.of());
    if (way.cost() > FITS) {
      return Optional.empty();
    }
    Node parent = way.parent();
    Node opened =
        draft.open(parent.path() + "." + point.step(), parent.designator(), node.kind(), parent);
    points.open(way, point, lineIndent, opened);
    return Optional.of(opened);
  }
}
