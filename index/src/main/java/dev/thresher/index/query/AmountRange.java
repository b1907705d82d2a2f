package dev.thresher.index.query;

import dev.thresher.corpus.quantity.Unit;
import java.util.Optional;

/**
 * The amounts that a query accepts; an end that is absent is open. At least one end is there, and
 * both measure the same thing.
 */
public record AmountRange(
    Optional<Amount> low, boolean lowInclusive, Optional<Amount> high, boolean highInclusive) {
  public AmountRange {
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a range has at least one end");
    }
  }

  /** The range that an operator and an amount name: {@code >= < =} and so on. */
  static AmountRange of(String operator, Amount amount) {
    return switch (operator) {
      case ">" -> new AmountRange(Optional.of(amount), false, Optional.empty(), false);
      case ">=" -> new AmountRange(Optional.of(amount), true, Optional.empty(), false);
      case "<" -> new AmountRange(Optional.empty(), false, Optional.of(amount), false);
      case "<=" -> new AmountRange(Optional.empty(), false, Optional.of(amount), true);
      case "=" -> exactly(amount);
      default -> throw new IllegalArgumentException("no operator: " + operator);
    };
  }

  public static AmountRange exactly(Amount amount) {
    return new AmountRange(Optional.of(amount), true, Optional.of(amount), true);
  }

  /** The unit of either end; empty if the query names none. */
  public Optional<Unit> unit() {
    return low.or(() -> high).flatMap(Amount::unit);
  }
}
