package dev.thresher.corpus.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionLawsTest {
  private static final long SEED = 9_901;
  private static final int ROUNDS = 300;

  private static Unit unit(String code) {
    return UnitCode.parse(code).orElseThrow();
  }

  private static BigDecimal decimal(Random random) {
    return BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(9));
  }

  /**
   * A temperature is shifted and a pressure in pounds is periodic: the order stays all the same.
   */
  @ParameterizedTest
  @CsvSource({
    "K, Cel",
    "Cel, [degF]",
    "mm, [in_i]",
    "MPa, [psi]",
    "W.h/kg, J/g",
    "km/h, [kn_i]",
    "Ci, TBq",
    "L, [gal_us]",
    "deg, rad",
    "kg, [lb_av]"
  })
  void conversionKeepsTheOrder(String one, String other) {
    Random random = new Random(SEED);
    Unit first = unit(one);
    Unit second = unit(other);
    for (int i = 0; i < ROUNDS; i++) {
      Quantity left = new Quantity(decimal(random), first);
      Quantity right = new Quantity(decimal(random), second);
      int exact = left.compareAmount(right);
      assertThat(right.compareAmount(left))
          .as("%s and %s, seed %d", left, right, SEED)
          .isEqualTo(-exact);
      Quantity more = new Quantity(left.value().add(BigDecimal.ONE), first);
      assertThat(more.compareAmount(left)).isPositive();
      assertThat(more.base()).isGreaterThan(left.base());
      if (exact >= 0) {
        assertThat(more.compareAmount(right))
            .as("%s and %s, seed %d", more, right, SEED)
            .isPositive();
      }
    }
  }
}
