package dev.thresher.track.align;

import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pairs found so far, filled by one phase after another; a pair once made stays. Not
 * thread-safe.
 */
final class Pairs {
  private static final int NONE = -1;

  private final EditionView before;
  private final EditionView after;
  private final int[] afterOf;
  private final int[] beforeOf;
  private final Match[] matchOfBefore;

  Pairs(EditionView before, EditionView after) {
    this.before = before;
    this.after = after;
    this.afterOf = new int[before.leaves().size()];
    this.beforeOf = new int[after.leaves().size()];
    this.matchOfBefore = new Match[afterOf.length];
    Arrays.fill(afterOf, NONE);
    Arrays.fill(beforeOf, NONE);
  }

  EditionView before() {
    return before;
  }

  EditionView after() {
    return after;
  }

  boolean isFreeBefore(int index) {
    return afterOf[index] == NONE;
  }

  boolean isFreeAfter(int index) {
    return beforeOf[index] == NONE;
  }

  void pair(int beforeIndex, int afterIndex, Phase phase, int permille, int margin) {
    if (!isFreeBefore(beforeIndex) || !isFreeAfter(afterIndex)) {
      throw new IllegalStateException(
          "already paired: "
              + before.leaf(beforeIndex).path()
              + " or "
              + after.leaf(afterIndex).path());
    }
    afterOf[beforeIndex] = afterIndex;
    beforeOf[afterIndex] = beforeIndex;
    matchOfBefore[beforeIndex] = new Match(phase, permille, margin);
  }

  /** A pair that is sure: nothing else comes near it. */
  void pairSurely(int beforeIndex, int afterIndex, Phase phase) {
    pair(beforeIndex, afterIndex, phase, 1000, 1000);
  }

  int afterOf(int beforeIndex) {
    return afterOf[beforeIndex];
  }

  int beforeOf(int afterIndex) {
    return beforeOf[afterIndex];
  }

  Optional<Match> match(int beforeIndex) {
    return Optional.ofNullable(matchOfBefore[beforeIndex]);
  }

  /** True if both parents are one provision, or both stand outermost. */
  boolean haveOneParent(Leaf one, Leaf another) {
    return (one.parent() < 0 || another.parent() < 0)
        ? one.parent() < 0 && another.parent() < 0
        : afterOf[one.parent()] == another.parent();
  }

  List<Leaf> freeBefore() {
    return free(before, afterOf);
  }

  List<Leaf> freeAfter() {
    return free(after, beforeOf);
  }

  private static List<Leaf> free(EditionView view, int[] partner) {
    List<Leaf> free = new ArrayList<>();
    IntStream.range(0, partner.length)
        .filter(i -> partner[i] == NONE)
        .forEach(i -> free.add(view.leaf(i)));
    return free;
  }
}
