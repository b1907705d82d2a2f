package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.List;

/** The tree of what a provision demands: "having all of the following", "any of", "except". */
public sealed interface Condition {
  /** All of the parts must hold; no parts: nothing is demanded. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of the parts must hold; no parts: nothing can hold. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** The part must not hold: "does not control", "except", 不包括. */
  record Not(Condition part) implements Condition {}

  /**
   * The words allow several readings, and nothing in the text decides between them.
   *
   * @param why what is unclear, for a reader
   */
  record Unclear(List<Condition> readings, String why) implements Condition {
    public Unclear {
      readings = List.copyOf(readings);
      if (readings.size() < 2) {
        throw new IllegalArgumentException("unclear is what has two readings: " + why);
      }
    }
  }

  /** A bound on one property, or the circumstance in which it must hold, by its role. */
  record Bound(Parameter parameter) implements Condition {}

  /**
   * The kind of thing that a provision is about, in words: "'Secondary cells'".
   *
   * @param provision path of the provision in which the words stand
   */
  record Subject(String provision, Evidence evidence) implements Condition {}

  /**
   * A demand in words alone; nothing measurable was read in it.
   *
   * @param provision path of the provision in which the words stand
   */
  record Words(String provision, Evidence evidence) implements Condition {}

  /** All of the parts; a single part is itself. */
  static Condition all(List<Condition> parts) {
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  /** Any of the parts; a single part is itself. */
  static Condition any(List<Condition> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }

  /** True if nothing is demanded. */
  default boolean isVoid() {
    return this instanceof All(List<Condition> parts) && parts.isEmpty();
  }
}
