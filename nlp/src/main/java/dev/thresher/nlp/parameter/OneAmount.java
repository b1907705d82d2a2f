package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells whether two bounds are one amount in two units, rounded as lists round. */
final class OneAmount {
  private static final BigDecimal LEAST = new BigDecimal("0.9");
  private static final BigDecimal MOST = new BigDecimal("1.1");

  private OneAmount() {}

  static boolean isRounded(Optional<Threshold> one, Optional<Threshold> other) {
    Optional<Quantity> first = one.flatMap(t -> t.low().or(t::high));
    Optional<Quantity> second = other.flatMap(t -> t.low().or(t::high));
    return first.isPresent() && second.isPresent() && isRounded(first.get(), second.get());
  }

  private static boolean isRounded(Quantity one, Quantity other) {
    if (one.unit().code().equals(other.unit().code())
        || !one.unit().isCommensurable(other.unit())) {
      return false;
    }
    BigDecimal base = one.base();
    return other.base().compareTo(base.multiply(LEAST)) >= 0
        && other.base().compareTo(base.multiply(MOST)) <= 0;
  }
}
