package dev.thresher.corpus.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

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
  // the factor is kept as a reduced fraction of whole numbers, so that equal units are equal
  private static final Unit PURE =
      new Unit("1", Dimension.pure(), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);

  public Unit {
    if (numerator.signum() <= 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(code + ": a unit's factor is positive");
    }
    int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
    BigInteger above = numerator.scaleByPowerOfTen(scale).toBigIntegerExact();
    BigInteger below = denominator.scaleByPowerOfTen(scale).toBigIntegerExact();
    BigInteger common = above.gcd(below);
    numerator = new BigDecimal(above.divide(common));
    denominator = new BigDecimal(below.divide(common));
  }

  /** A counted thing, its own base: {@code {axis}}. */
  public static Unit count(String code) {
    return new Unit(code, new Dimension(code), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
  }

  /** The unit of a bare number. */
  public static Unit pure() {
    return PURE;
  }

  /** As people write it: {@code W·h/kg}, {@code m/s²}, {@code °C}; of a bare number the code. */
  public String sign() {
    return UnitSign.of(code);
  }

  /** As people write the unit of this code. */
  public static String sign(String code) {
    return UnitSign.of(code);
  }

  public boolean isPure() {
    return code.equals("1");
  }

  public boolean isCommensurable(Unit other) {
    return dimension.equals(other.dimension);
  }

  /** Two units one after the other: N and m give N·m; a temperature becomes a difference. */
  public Unit times(Unit other, String newCode) {
    return new Unit(
        newCode,
        dimension.times(other.dimension),
        numerator.multiply(other.numerator),
        denominator.multiply(other.denominator),
        BigDecimal.ZERO);
  }

  /** The unit raised to a power, which may be negative or a half. */
  public Unit power(BigDecimal exponent, String newCode) {
    boolean under = exponent.signum() < 0;
    return new Unit(
        newCode,
        dimension.power(exponent),
        power(under ? denominator : numerator, exponent.abs()),
        power(under ? numerator : denominator, exponent.abs()),
        BigDecimal.ZERO);
  }

  private static BigDecimal power(BigDecimal factor, BigDecimal exponent) {
    BigDecimal whole = factor.pow(exponent.intValue());
    boolean hasHalf = exponent.remainder(BigDecimal.ONE).signum() != 0;
    return hasHalf ? whole.multiply(factor.sqrt(MathContext.DECIMAL128)) : whole;
  }
}
