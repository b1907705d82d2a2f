package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.quantity.Dimension;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {
  private static final Unit GIGAHERTZ =
      new Unit(
          "GHz",
          new Dimension("s-1"),
          new BigDecimal("1000000000"),
          BigDecimal.ONE,
          BigDecimal.ZERO);

  private static Threshold band(String from, String to) {
    return new Threshold.Within(
        new Threshold.Exceeding(new Quantity(new BigDecimal(from), GIGAHERTZ)),
        new Threshold.AtMost(new Quantity(new BigDecimal(to), GIGAHERTZ)));
  }

  @Test
  void bandsThatOnlyTouchAreApart() {
    assertThat(Bands.areApart(List.of(band("4.8", "10.6")), List.of(band("10.6", "26.5"))))
        .isTrue();
  }

  @Test
  void bandsThatOverlapAreNot() {
    assertThat(Bands.areApart(List.of(band("3.2", "6.8")), List.of(band("2.7", "6.8")))).isFalse();
  }

  @Test
  void oneOfSeveralBandsIsEnough() {
    assertThat(
            Bands.areApart(
                List.of(band("3.2", "6.8")), List.of(band("31.8", "37"), band("2.7", "6.8"))))
        .isFalse();
  }

  @Test
  void whereOneSideNamesNoBandNothingIsSaid() {
    assertThat(Bands.areApart(List.of(band("3.2", "6.8")), List.of())).isFalse();
  }

  @Test
  void itIsEnoughInEitherOrder() {
    assertThat(
            Bands.areApart(
                List.of(band("31.8", "37"), band("2.7", "6.8")), List.of(band("3.2", "6.8"))))
        .isFalse();
  }

  @Test
  void aSingleFrequencyIsNoBand() {
    assertThat(Bands.isBand(new Threshold.Exactly(new Quantity(BigDecimal.ONE, GIGAHERTZ))))
        .isFalse();
    assertThat(Bands.isBand(band("1", "2"))).isTrue();
  }
}
