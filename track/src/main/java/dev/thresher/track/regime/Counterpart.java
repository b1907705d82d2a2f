package dev.thresher.track.regime;

import dev.thresher.track.align.Leaf;
import java.util.List;

/**
 * A provision of the left list and the one of the right list that answers it.
 *
 * @param permille likeness in thousandths
 * @param marginPermille distance to the next best of either side
 * @param reasons the demands beside each other; empty where neither has one
 * @param onlyLeft what the words of the left one alone speak of, and no figure: a substance, a peak
 *     power, programs, alternatives; such a pair is only related
 * @param onlyRight the same of the right one
 */
public record Counterpart(
    Leaf left,
    Leaf right,
    Relation relation,
    int permille,
    int marginPermille,
    List<Reason> reasons,
    List<String> onlyLeft,
    List<String> onlyRight) {
  public Counterpart {
    onlyLeft = List.copyOf(onlyLeft);
    onlyRight = List.copyOf(onlyRight);
    reasons = List.copyOf(reasons);
  }
}
