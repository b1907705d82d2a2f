package dev.thresher.index.query;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** A number of a query with its unit; without one it means the number as a text writes it. */
public record Amount(BigDecimal number, Optional<Unit> unit) {
  /** The number with its unit, if it has one. */
  public Optional<Quantity> quantity() {
    return unit.map(known -> new Quantity(number, known));
  }

  /** Takes the unit of the range's other end where this one has none: [2.7 TO 6.8 GHz]. */
  Amount orUnitOf(Amount other) {
    return unit.isPresent() ? this : new Amount(number, other.unit);
  }
}
