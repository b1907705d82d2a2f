package dev.thresher.nlp.quantity;

import java.math.BigDecimal;

/**
 * A number as it stands in a normalised text.
 *
 * @param writing in what characters
 * @param isSuspect true where the exponent was taken from digits that lost their height
 */
public record Numeral(int start, int end, BigDecimal value, Writing writing, boolean isSuspect) {
  /** How a number is written. */
  public enum Writing {
    DIGITS,
    POWER_OF_TEN,
    FRACTION,
    HAN,
    WORDS
  }

  static Numeral digits(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, Writing.DIGITS, false);
  }

  Numeral from(int newStart) {
    return new Numeral(newStart, end, value, writing, isSuspect);
  }

  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(start, newEnd, value.multiply(factor), writing, isSuspect);
  }

  Numeral negated(int newStart) {
    return new Numeral(newStart, end, value.negate(), writing, isSuspect);
  }
}
