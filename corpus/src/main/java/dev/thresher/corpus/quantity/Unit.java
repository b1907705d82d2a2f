package dev.thresher.corpus.quantity;

import java.math.BigDecimal;

/**
 * A unit of measure: {@code base = value * numerator / denominator + offset}, exactly.
 *
 * @param code the UCUM code, or the code of the conventions where UCUM has none ({@code WT}, {@code
 *     {axis}})
 */
public record Unit(
    String code,
    Dimension dimension,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal offset) {
  public Unit {
    if (numerator.signum() <= 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(code + ": a unit's factor is positive");
    }
  }

  /** A counted thing, its own base: {@code {axis}}. */
  public static Unit count(String code) {
    return new Unit(code, new Dimension(code), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
  }

  public boolean isCommensurable(Unit other) {
    return dimension.equals(other.dimension);
  }
}
