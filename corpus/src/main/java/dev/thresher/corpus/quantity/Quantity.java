package dev.thresher.corpus.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number with its unit. Equality means the same number in the same unit ({@code 5.0} is {@code
 * 5}); see {@link #isSameAmount} for the same physical amount.
 */
public record Quantity(BigDecimal value, Unit unit) {
  private static final MathContext OFFSET_DIGITS = new MathContext(30);

  public Quantity {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  public static Quantity of(String decimal, Unit unit) {
    return new Quantity(new BigDecimal(decimal), unit);
  }

  /** The number in plain digits, never with an exponent. */
  public String decimal() {
    return value.toPlainString();
  }

  /**
   * The amount in the dimension's base unit, exact unless the factor is periodic, then to 34
   * digits.
   */
  public BigDecimal base() {
    BigDecimal scaled = value.multiply(unit.numerator());
    BigDecimal amount =
        unit.denominator().compareTo(BigDecimal.ONE) == 0
            ? scaled
            : scaled.divide(unit.denominator(), MathContext.DECIMAL128);
    BigDecimal shifted = amount.add(unit.offset());
    return shifted.signum() == 0 ? BigDecimal.ZERO : shifted.stripTrailingZeros();
  }

  public boolean isSameAmount(Quantity other) {
    return unit.isCommensurable(other.unit) && compareAmount(other) == 0;
  }

  /** Compares physical amounts without rounding; throws if the units measure different things. */
  public int compareAmount(Quantity other) {
    if (!unit.isCommensurable(other.unit)) {
      throw new IllegalArgumentException(
          unit.code() + " and " + other.unit.code() + " measure different things");
    }
    return crossed(this, other).compareTo(crossed(other, this));
  }

  private static BigDecimal crossed(Quantity one, Quantity another) {
    return one.value
        .multiply(one.unit.numerator())
        .add(shift(one.unit))
        .multiply(another.unit.denominator());
  }

  /**
   * The offset over the factor's denominator. The table gives a periodic offset (459.67 · 5/9 for
   * °F) to more digits than are kept here, so that the fraction comes back exactly.
   */
  private static BigDecimal shift(Unit unit) {
    return unit.offset().multiply(unit.denominator()).round(OFFSET_DIGITS);
  }
}
