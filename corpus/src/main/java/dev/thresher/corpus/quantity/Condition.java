package dev.thresher.corpus.quantity;

import dev.thresher.corpus.text.Span;
import java.util.List;

/** The tree of what a provision demands: "having all of the following", "any of", "except". */
public sealed interface Condition {
  /** All of the parts must hold. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of the parts must hold. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** The part must not hold: "does not control", "except", 不包括. */
  record Not(Condition part) implements Condition {}

  /** A bound on one property; the span is that of its evidence. */
  record Bound(String property, Threshold threshold, Span span) implements Condition {}

  /** A demand in words alone; nothing measurable was read in it. */
  record Words(Span span) implements Condition {}
}
