package dev.thresher.app.analysis;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.track.meets.Amount;
import dev.thresher.track.meets.FactReader;
import java.util.Optional;

/** Values with units as people write them: {@code 250 Wh/kg}. */
final class Quantities {
  private Quantities() {}

  /** Empty for what is no single number with a known unit. */
  static Optional<Quantity> read(String text) {
    try {
      return FactReader.read("value", text).amount() instanceof Amount.Value(Quantity quantity)
          ? Optional.of(quantity)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
