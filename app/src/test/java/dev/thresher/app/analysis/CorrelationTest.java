package dev.thresher.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrelationTest {
  private static List<BigDecimal> series(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  @Test
  void seriesThatGainTogetherCorrelateWholly() {
    assertThat(Correlation.of(series("1", "2", "3"), series("2", "4", "6")))
        .contains(new BigDecimal("1.000"));
    assertThat(Correlation.of(series("1", "2", "3"), series("3", "2", "1")))
        .contains(new BigDecimal("-1.000"));
    assertThat(Correlation.of(series("1", "2", "3", "4"), series("1", "3", "2", "4")))
        .contains(new BigDecimal("0.800"));
  }

  @Test
  void twoPointsAndAFlatSeriesProveNothing() {
    assertThat(Correlation.of(series("1", "2"), series("2", "4"))).isEmpty();
    assertThat(Correlation.of(series("1", "2", "3"), series("5", "5", "5"))).isEmpty();
  }

  @Test
  void aSeriesGainsFromPointToPoint() {
    assertThat(Correlation.differences(series("600", "602", "605", "605")))
        .isEqualTo(series("2", "3", "0"));
  }

  @Test
  void onlyAnEnumerationIsCountedAsNames() {
    assertThat(HeadingsAnalysis.names("甲国、乙国、丙国、丁国")).isEqualTo(4);
    assertThat(HeadingsAnalysis.names("甲国、乙国、丙国、丁国を除く。")).isZero();
    assertThat(HeadingsAnalysis.names("甲国、乙国")).isZero();
  }
}
