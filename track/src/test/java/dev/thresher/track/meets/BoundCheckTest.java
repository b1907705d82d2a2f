package dev.thresher.track.meets;

import static dev.thresher.track.meets.Demand.quantity;
import static dev.thresher.track.meets.Demand.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoundCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300 Wh/kg            | > 300 Wh/kg        | not met
          300.0 Wh/kg          | > 300 Wh/kg        | not met
          300.0000000001 Wh/kg | > 300 Wh/kg        | met
          300 Wh/kg            | >= 300 Wh/kg       | met
          299.9999999999 Wh/kg | >= 300 Wh/kg       | not met
          300 Wh/kg            | < 300 Wh/kg        | not met
          300 Wh/kg            | <= 300 Wh/kg       | met
          1.08 MJ/kg           | > 300 Wh/kg        | not met
          1.08 MJ/kg           | >= 300 Wh/kg       | met
          1080001 J/kg         | > 300 Wh/kg        | met
          0.3 kWh/kg           | = 300 Wh/kg        | met
          20 °C                | > 293 K            | met
          20 °C                | > 293.15 K         | not met
          20 °C                | >= 293.15 K        | met
          -40 °C               | <= -40 °F          | met
          -40 °C               | < -40 °F           | not met
          40 dBm               | > 39.99 dBm        | met
          25 mm                | > 25 mm <= 50 mm   | not met
          2.5000001 cm         | > 25 mm <= 50 mm   | met
          5 cm                 | > 25 mm <= 50 mm   | met
          1.9685 in            | > 25 mm <= 50 mm   | met
          1.9686 in            | > 25 mm <= 50 mm   | not met
          5 nm                 | ~ 5 nm             | met
          5.1 nm               | ~ 5 nm             | cannot say
          5 kg                 | > 5 mm             | cannot say
          """)
  void aValueIsComparedInExactDecimals(String value, String bound, String expected) {
    assertThat(BoundCheck.check(new Amount.Value(quantity(value)), threshold(bound)).code())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 GHz  | 18 GHz | > 10 GHz           | met
          2 GHz  | 10 GHz | > 10 GHz           | not met
          2 GHz  | 10 GHz | >= 10 GHz          | met
          2 GHz  | 18 GHz | < 2 GHz            | not met
          12 GHz | 18 GHz | > 2.7 GHz <= 6 GHz | not met
          6 GHz  | 18 GHz | > 2.7 GHz <= 6 GHz | met
          1 GHz  | 2.7 GHz| > 2.7 GHz <= 6 GHz | not met
          """)
  void aRangeOfOperationMeetsABoundIfItReachesIt(
      String low, String high, String bound, String expected) {
    Amount range = new Amount.Range(quantity(low), quantity(high));
    assertThat(BoundCheck.check(range, threshold(bound)).code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300 W | 320 W | > 290 W  | met
          300 W | 320 W | > 300 W  | cannot say
          300 W | 320 W | >= 300 W | met
          300 W | 320 W | > 320 W  | not met
          """)
  void aValueThatIsKnownOnlyRoughlyDecidesOnlyWhatItCan(
      String low, String high, String bound, String expected) {
    Amount rough = new Amount.Between(quantity(low), quantity(high));
    assertThat(BoundCheck.check(rough, threshold(bound)).code()).isEqualTo(expected);
  }

  @Test
  void theEntireRangeMustBeCoveredNotOnlyReached() {
    var demanded = threshold("> 218 K <= 398 K");
    assertThat(BoundCheck.checkCover(range("210 K", "400 K"), demanded)).isEqualTo(Truth.MET);
    assertThat(BoundCheck.checkCover(range("233 K", "400 K"), demanded)).isEqualTo(Truth.NOT_MET);
    assertThat(BoundCheck.checkCover(new Amount.Value(quantity("300 K")), demanded))
        .isEqualTo(Truth.CANNOT_SAY);
  }

  private static Amount range(String low, String high) {
    return new Amount.Range(quantity(low), quantity(high));
  }
}
