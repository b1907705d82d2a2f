package dev.thresher.app.analysis;

import dev.thresher.app.report.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as the literature prints them: per cent, two decimals, rounded half up. */
final class Shares {
  private static final int PLACES = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /** Nothing where there is no whole. */
  static Cell percent(long part, long whole) {
    return whole == 0
        ? new Cell.Nothing()
        : new Cell.Decimal(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP));
  }
}
