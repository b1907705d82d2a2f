package dev.thresher.corpus.entry;

import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The provisions of a document in reading order, parents before children, and what is not in any of
 * them.
 *
 * @param furniture page heads and feet, repeated headings, printed twice: declared to be no text of
 *     the law
 * @param unplaced text that the parser could not place; a defect that is counted
 */
public record Outline(List<Provision> provisions, List<Span> furniture, List<Span> unplaced) {
  public Outline {
    provisions = List.copyOf(provisions);
    furniture = List.copyOf(furniture);
    unplaced = List.copyOf(unplaced);
    requireOrderedTree(provisions);
  }

  private static void requireOrderedTree(List<Provision> provisions) {
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      if (provision.parentOrMinusOne() >= i) {
        throw new IllegalArgumentException(
            provision.path() + ": a parent comes before its children");
      }
      if (!paths.add(provision.path())) {
        throw new IllegalArgumentException("two provisions share the path " + provision.path());
      }
    }
  }

  /**
   * Every source character exactly once: throws with the first offset that is missing or doubled.
   */
  public void requirePartitionOf(int textLength) {
    List<Span> all =
        Stream.of(
                provisions.stream().flatMap(provision -> provision.own().stream()),
                furniture.stream(),
                unplaced.stream())
            .flatMap(spans -> spans)
            .filter(span -> !span.isEmpty())
            .sorted()
            .toList();
    int expected = 0;
    for (Span span : all) {
      if (span.start() != expected) {
        throw new IllegalStateException(
            "offset "
                + Math.min(span.start(), expected)
                + (span.start() > expected ? " is in no provision" : " is in two provisions"));
      }
      expected = span.end();
    }
    if (expected != textLength) {
      throw new IllegalStateException(
          "offset " + expected + " is in no provision; the text has " + textLength);
    }
  }

  /** The indices of the children of {@code parent}; -1 for the outermost provisions. */
  public List<Integer> children(int parent) {
    List<Integer> children = new ArrayList<>();
    for (int i = Math.max(parent, 0); i < provisions.size(); i++) {
      if (provisions.get(i).parentOrMinusOne() == parent) {
        children.add(i);
      }
    }
    return children;
  }

  /** True if some provision has this designator. */
  public boolean bears(Designator designator) {
    return provisions.stream().anyMatch(provision -> provision.designator().equals(designator));
  }

  /** The provision's ancestors from the outermost to its parent. */
  public List<Provision> ancestors(Provision provision) {
    List<Provision> ancestors = new ArrayList<>();
    int at = provision.parentOrMinusOne();
    while (at >= 0) {
      ancestors.addFirst(provisions.get(at));
      at = provisions.get(at).parentOrMinusOne();
    }
    return ancestors;
  }

  /** How many characters are unplaced, blanks not counted. */
  public int unplacedCharacters(String characters) {
    return Math.toIntExact(
        unplaced.stream()
            .flatMapToInt(span -> span.of(characters).chars())
            .filter(c -> !Character.isWhitespace(c))
            .count());
  }

  /** Unplaced characters as a share of the text's characters; 0 for an empty text. */
  public double unplacedShare(String characters) {
    return characters.isEmpty() ? 0 : (double) unplacedCharacters(characters) / characters.length();
  }
}
