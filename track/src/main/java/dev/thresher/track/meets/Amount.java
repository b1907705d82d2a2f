package dev.thresher.track.meets;

import dev.thresher.corpus.quantity.Quantity;

/** How much of a property a product has. */
public sealed interface Amount {
  /** One value: "300 Wh/kg". */
  record Value(Quantity quantity) implements Amount {}

  /** All values from the low end to the high one, both included: "operates from 2 to 18 GHz". */
  record Range(Quantity low, Quantity high) implements Amount {
    public Range {
      requireOrder(low, high);
    }
  }

  /** One value that is known only to lie between two, both included: "300 to 320 Wh/kg". */
  record Between(Quantity low, Quantity high) implements Amount {
    public Between {
      requireOrder(low, high);
    }
  }

  default Quantity least() {
    return switch (this) {
      case Value(Quantity quantity) -> quantity;
      case Range(Quantity low, Quantity high) -> low;
      case Between(Quantity low, Quantity high) -> low;
    };
  }

  default Quantity most() {
    return switch (this) {
      case Value(Quantity quantity) -> quantity;
      case Range(Quantity low, Quantity high) -> high;
      case Between(Quantity low, Quantity high) -> high;
    };
  }

  private static void requireOrder(Quantity low, Quantity high) {
    if (low.compareAmount(high) > 0) {
      throw new IllegalArgumentException(
          "the low end " + low.decimal() + " is above the high end " + high.decimal());
    }
  }
}
