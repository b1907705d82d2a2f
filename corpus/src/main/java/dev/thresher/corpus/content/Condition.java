package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
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

  /** A bound on one property. */
  record Bound(Parameter parameter) implements Condition {}

  /**
   * A circumstance in which another bound must hold: "at 293 K", "at any frequency below 3 GHz".
   */
  record Circumstance(Parameter parameter) implements Condition {}

  /**
   * The kind of thing that a provision is about, in words: "'Secondary cells'".
   *
   * @param provision path of the provision in which the words stand
   * @param kinds the things that the words name, any of which will do, in lower case
   */
  record Subject(String provision, Evidence evidence, List<String> kinds) implements Condition {
    public Subject {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * A demand in words alone; nothing measurable was read in it.
   *
   * @param provision path of the provision in which the words stand
   */
  record Words(String provision, Evidence evidence) implements Condition {}

  /**
   * The thing is controlled by other provisions of the list: "those controlled by 9Z901".
   *
   * @param provision path of the provision in which the words stand
   */
  record Elsewhere(String provision, Evidence evidence, List<Designator> others)
      implements Condition {
    public Elsewhere {
      others = List.copyOf(others);
    }
  }

  /**
   * The thing is in the hands of another authority or under another law; a question of who decides,
   * not of what the thing is.
   *
   * @param provision path of the provision in which the words stand
   */
  record Jurisdiction(String provision, Evidence evidence) implements Condition {}

  /** All of the parts, without an All within the All; a single part is itself. */
  static Condition all(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      if (part instanceof All(List<Condition> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new All(flat);
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
