package dev.thresher.track.regime;

import dev.thresher.track.align.Leaf;
import java.util.List;

/**
 * A provision of the left list and the one of the right list that answers it.
 *
 * @param permille likeness in thousandths
 * @param marginPermille distance to the next best of either side
 * @param reasons the demands beside each other; empty where neither has one
 */
public record Counterpart(
    Leaf left,
    Leaf right,
    Relation relation,
    int permille,
    int marginPermille,
    List<Reason> reasons) {
  public Counterpart {
    reasons = List.copyOf(reasons);
  }
}
