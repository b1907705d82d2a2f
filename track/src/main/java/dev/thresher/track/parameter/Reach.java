package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.Optional;

/**
 * The values that a threshold catches. Catching more is tighter control: "exceeding 10" going to
 * "exceeding 20" catches less, "10 or less" going to "20 or less" more.
 */
public final class Reach {
  private final Threshold threshold;

  private Reach(Threshold threshold) {
    this.threshold = threshold;
  }

  /** The direction of a control whose threshold went from one to the other. */
  public static Direction direction(Threshold before, Threshold after) {
    if (!Sameness.areCommensurable(before, after) || isVague(before) || isVague(after)) {
      return Direction.UNDETERMINED;
    }
    boolean isWider = new Reach(after).contains(new Reach(before));
    boolean isNarrower = new Reach(before).contains(new Reach(after));
    if (isWider == isNarrower) {
      return isWider ? Direction.NEUTRAL : Direction.UNDETERMINED;
    }
    return isWider ? Direction.TIGHTENED : Direction.RELAXED;
  }

  private static boolean isVague(Threshold threshold) {
    return switch (threshold) {
      case Threshold.About about -> true;
      case Threshold.Exactly exactly -> false;
      case Threshold.Within within -> false;
      case Threshold.Floor floor -> false;
      case Threshold.Ceiling ceiling -> false;
    };
  }

  private boolean contains(Reach other) {
    return startsBefore(other) && endsAfter(other);
  }

  private boolean startsBefore(Reach other) {
    Optional<Quantity> mine = threshold.low();
    Optional<Quantity> theirs = other.threshold.low();
    if (mine.isEmpty()) {
      return true;
    }
    if (theirs.isEmpty()) {
      return false;
    }
    int order = KindredUnits.compare(mine.get(), theirs.get());
    return order < 0
        || (order == 0 && (threshold.isLowInclusive() || !other.threshold.isLowInclusive()));
  }

  private boolean endsAfter(Reach other) {
    Optional<Quantity> mine = threshold.high();
    Optional<Quantity> theirs = other.threshold.high();
    if (mine.isEmpty()) {
      return true;
    }
    if (theirs.isEmpty()) {
      return false;
    }
    int order = KindredUnits.compare(mine.get(), theirs.get());
    return order > 0
        || (order == 0 && (threshold.isHighInclusive() || !other.threshold.isHighInclusive()));
  }
}
