package dev.thresher.nlp.parameter;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bounds of a sentence by the lexemes at which they begin and end. */
final class BoundIndex {
  private final List<Bound> bounds;
  private final Map<Integer, Bound> starts = new HashMap<>();
  private final Map<Integer, Bound> ends = new HashMap<>();
  private final BitSet explicitStarts = new BitSet();
  private final BitSet explicitEnds = new BitSet();

  BoundIndex(List<Bound> bounds) {
    this.bounds = List.copyOf(bounds);
    for (Bound bound : bounds) {
      starts.putIfAbsent(bound.from(), bound);
      ends.put(bound.to(), bound);
      if (bound.isExplicit()) {
        explicitStarts.set(bound.from());
        explicitEnds.set(bound.to());
      }
    }
  }

  /** The last bound that ends before this index. */
  Optional<Bound> endingAt(int index) {
    return Optional.ofNullable(ends.get(index));
  }

  List<Bound> bounds() {
    return bounds;
  }

  Optional<Bound> startingAt(int index) {
    return Optional.ofNullable(starts.get(index));
  }

  boolean startsExplicit(int index) {
    return explicitStarts.get(index);
  }

  /** True if an explicit bound ends before this index. */
  boolean endsExplicit(int index) {
    return explicitEnds.get(index);
  }

  /** True if an explicit bound begins at or behind {@code from} and before {@code to}. */
  boolean hasExplicitStart(int from, int to) {
    int next = explicitStarts.nextSetBit(Math.max(0, from));
    return next >= 0 && next < to;
  }

  /** True if an explicit bound ends at or before {@code to}. */
  boolean hasExplicitEnd(int to) {
    return to >= 0 && explicitEnds.previousSetBit(to) >= 0;
  }

  /** True if any bound begins at or behind {@code from} and before {@code to}. */
  boolean hasStart(int from, int to) {
    return bounds.stream().anyMatch(b -> b.from() >= from && b.from() < to);
  }

  /** True if an explicit bound reaches over both. */
  boolean isInside(int from, int to) {
    return bounds.stream().anyMatch(b -> b.isExplicit() && b.from() < from && to < b.to());
  }

  /** The bounds that lie wholly within. */
  List<Bound> within(int from, int to) {
    return bounds.stream().filter(b -> b.from() >= from && b.to() <= to).toList();
  }
}
