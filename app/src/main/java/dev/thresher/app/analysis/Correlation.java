package dev.thresher.app.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far two series rise and fall together, in decimals: Pearson's coefficient. */
final class Correlation {
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final int PLACES = 3;
  private static final int FEWEST = 3;

  private Correlation() {}

  /** What a series gained from one point to the next. */
  static List<BigDecimal> differences(List<BigDecimal> series) {
    List<BigDecimal> differences = new ArrayList<>();
    for (int i = 1; i < series.size(); i++) {
      differences.add(series.get(i).subtract(series.get(i - 1)));
    }
    return differences;
  }

  /**
   * From -1 to 1; empty for fewer than three points, and where a series never changes.
   *
   * @param right as long as {@code left}
   */
  static Optional<BigDecimal> of(List<BigDecimal> left, List<BigDecimal> right) {
    if (left.size() < FEWEST) {
      return Optional.empty();
    }
    List<BigDecimal> one = fromMean(left);
    List<BigDecimal> other = fromMean(right);
    BigDecimal spread = product(one, one).multiply(product(other, other)).sqrt(DIGITS);
    return spread.signum() == 0
        ? Optional.empty()
        : Optional.of(
            product(one, other).divide(spread, DIGITS).setScale(PLACES, RoundingMode.HALF_UP));
  }

  private static List<BigDecimal> fromMean(List<BigDecimal> series) {
    BigDecimal mean =
        series.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(series.size()), DIGITS);
    return series.stream().map(value -> value.subtract(mean)).toList();
  }

  private static BigDecimal product(List<BigDecimal> one, List<BigDecimal> other) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < one.size(); i++) {
      sum = sum.add(one.get(i).multiply(other.get(i)));
    }
    return sum;
  }
}
