package dev.thresher.app.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/** Round marks of an axis from zero on. */
final class Ticks {
  private static final int MOST = 4;

  /** As many figures of a decimal say where its marks are. */
  private static final int DIGITS = 3;

  private Ticks() {}

  /** Zero and every further mark up to a number. */
  static List<Long> upTo(long most) {
    long step = step(most);
    return LongStream.rangeClosed(0, most / step).map(i -> i * step).boxed().toList();
  }

  /** The same of exact decimals. */
  static List<BigDecimal> upTo(BigDecimal most) {
    int shift = most.precision() - most.scale() - DIGITS;
    return upTo(most.scaleByPowerOfTen(-shift).longValue()).stream()
        .map(tick -> BigDecimal.valueOf(tick).scaleByPowerOfTen(shift))
        .toList();
  }

  /** 1, 2 or 5 times a power of ten. */
  private static long step(long most) {
    long power = 1;
    while (power * 10 * MOST <= most) {
      power *= 10;
    }
    for (long factor : new long[] {1, 2, 5}) {
      if (factor * power * MOST >= most) {
        return factor * power;
      }
    }
    return power * 10;
  }
}
