package dev.thresher.track.gap;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How far a value goes towards the bound that is to be reached. */
final class Reach {
  private static final MathContext DIGITS = new MathContext(4);

  private Reach() {}

  /** How many times as far as the bound the value goes; empty about zero and across signs. */
  static Optional<BigDecimal> factor(Threshold goal, Quantity value) {
    return switch (goal) {
      case Threshold.Floor floor -> floor.low().flatMap(bound -> ratio(value, bound));
      case Threshold.Ceiling ceiling -> ceiling.high().flatMap(bound -> ratio(bound, value));
      case Threshold.Within within -> Optional.empty();
      case Threshold.Exactly exactly -> Optional.empty();
      case Threshold.About about -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> ratio(Quantity above, Quantity below) {
    BigDecimal divisor = below.base();
    return divisor.signum() == 0 || above.base().signum() != divisor.signum()
        ? Optional.empty()
        : Optional.of(above.base().divide(divisor, DIGITS));
  }

  /** False also where the two measure different things: a unit may change between editions. */
  static boolean isReached(Threshold goal, Quantity value) {
    return goal.unit().isCommensurable(value.unit()) && reaches(goal, value);
  }

  private static boolean reaches(Threshold goal, Quantity value) {
    return switch (goal) {
      case Threshold.AtLeast(Quantity bound) -> value.compareAmount(bound) >= 0;
      case Threshold.Exceeding(Quantity bound) -> value.compareAmount(bound) > 0;
      case Threshold.AtMost(Quantity bound) -> value.compareAmount(bound) <= 0;
      case Threshold.Below(Quantity bound) -> value.compareAmount(bound) < 0;
      case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) ->
          reaches(floor, value) && reaches(ceiling, value);
      case Threshold.Exactly(Quantity bound) -> value.isSameAmount(bound);
      case Threshold.About about -> false;
    };
  }
}
