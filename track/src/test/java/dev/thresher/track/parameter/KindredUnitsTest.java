package dev.thresher.track.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.quantity.Dimension;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class KindredUnitsTest {
  private static Unit unit(String code, String base, String factor) {
    return new Unit(
        code, new Dimension(base), new BigDecimal(factor), BigDecimal.ONE, BigDecimal.ZERO);
  }

  private static final Unit WORDS = unit("{word}/s", "s-1.{word}", "1");
  private static final Unit GIGASAMPLES = unit("GSPS", "s-1.{sample}", "1000000000");

  @Test
  void aBillionWordsPerSecondIsOneGigasamplePerSecond() {
    assertThat(
            KindredUnits.areSame(Quantity.of("1000000000", WORDS), Quantity.of("1", GIGASAMPLES)))
        .isTrue();
  }

  @Test
  void moreSamplesThanWordsRaiseAFloor() {
    assertThat(
            Reach.direction(
                new Threshold.Exceeding(Quantity.of("1000000000", WORDS)),
                new Threshold.Exceeding(Quantity.of("1.3", GIGASAMPLES))))
        .isEqualTo(Direction.RELAXED);
  }

  @Test
  void wordsAndKilogramsAreNotComparable() {
    assertThat(
            KindredUnits.areComparable(
                Quantity.of("1", WORDS), Quantity.of("1", unit("kg", "kg", "1"))))
        .isFalse();
  }
}
