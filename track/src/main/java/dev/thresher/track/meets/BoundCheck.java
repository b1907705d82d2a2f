package dev.thresher.track.meets;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.Optional;

/** Compares an amount with a threshold in exact decimals. */
final class BoundCheck {
  private BoundCheck() {}

  /** Met where a value of the amount lies within the threshold. */
  static Truth check(Amount amount, Threshold threshold) {
    if (!amount.least().unit().isCommensurable(threshold.unit())) {
      return Truth.CANNOT_SAY;
    }
    if (threshold instanceof Threshold.About(Quantity value)) {
      return contains(amount, value) ? Truth.MET : Truth.CANNOT_SAY;
    }
    boolean reaches =
        isUnderCeiling(amount.least(), threshold) && isOverFloor(amount.most(), threshold);
    return switch (amount) {
      case Amount.Value value -> Truth.of(reaches);
      case Amount.Range range -> Truth.of(reaches);
      case Amount.Between(Quantity low, Quantity high) ->
          isWithin(low, threshold) && isWithin(high, threshold)
              ? Truth.MET
              : reaches ? Truth.CANNOT_SAY : Truth.NOT_MET;
    };
  }

  /** Met where the amount covers all that the threshold names: "over the entire range". */
  static Truth checkCover(Amount amount, Threshold threshold) {
    if (!amount.least().unit().isCommensurable(threshold.unit())) {
      return Truth.CANNOT_SAY;
    }
    boolean coversLow =
        threshold.low().filter(low -> amount.least().compareAmount(low) <= 0).isPresent();
    boolean coversHigh =
        threshold.high().filter(high -> amount.most().compareAmount(high) >= 0).isPresent();
    return amount instanceof Amount.Range ? Truth.of(coversLow && coversHigh) : Truth.CANNOT_SAY;
  }

  private static boolean contains(Amount amount, Quantity value) {
    return amount.least().compareAmount(value) == 0 && amount.most().compareAmount(value) == 0;
  }

  private static boolean isWithin(Quantity value, Threshold threshold) {
    return isOverFloor(value, threshold) && isUnderCeiling(value, threshold);
  }

  private static boolean isOverFloor(Quantity value, Threshold threshold) {
    Optional<Quantity> floor = threshold.low();
    int needed = threshold.isLowInclusive() ? 0 : 1;
    return floor.map(low -> value.compareAmount(low) >= needed).orElse(true);
  }

  private static boolean isUnderCeiling(Quantity value, Threshold threshold) {
    Optional<Quantity> ceiling = threshold.high();
    int needed = threshold.isHighInclusive() ? 0 : -1;
    return ceiling.map(high -> value.compareAmount(high) <= needed).orElse(true);
  }
}
