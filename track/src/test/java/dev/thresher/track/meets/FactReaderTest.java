package dev.thresher.track.meets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          energy density=300 Wh/kg        | energy density = 300 W·h/kg
          energy density = 1.08 MJ/kg     | energy density = 1.08 MJ/kg
          pixels=4,000,000                | pixels = 4000000
          stability = 5e-12 Hz            | stability = 0.000000000005 Hz
          fluence = 5 x 10^13 n/cm2       | fluence = 50000000000000 neutron/cm²
          temperature = −40 °C            | temperature = -40 °C
          frequency = 2 GHz to 18 GHz     | frequency = 2 GHz to 18 GHz
          frequency = 2 to 18 GHz         | frequency = 2 GHz to 18 GHz
          frequency = 2-18 GHz            | frequency = 2 GHz to 18 GHz
          temperature = -40 – -20 °C      | temperature = -40 °C to -20 °C
          频率 = 2 到 18 吉赫             | 频率 = 2 GHz to 18 GHz
          axes = 5 {axis}                 | axes = 5 axis
          重量能量密度=300瓦时/千克        | 重量能量密度 = 300 W·h/kg
          """)
  void factsAreReadAsPeopleWriteThem(String text, String expected) {
    assertThat(FactReader.read(text)).hasToString(expected);
  }

  @Test
  void aCircumstanceStandsBehindAnAtSign() {
    Fact fact = FactReader.read("energy density = 300 Wh/kg @ temperature = 293 K");
    assertThat(fact.measured()).hasToString(List.of("temperature = 293 K").toString());
  }

  @Test
  void whatIsNoFactIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(() -> FactReader.read("300 Wh/kg")).hasMessageContaining("PROPERTY=VALUE");
    assertThatThrownBy(() -> FactReader.read("mass = heavy")).hasMessageContaining("no number");
    assertThatThrownBy(() -> FactReader.read("mass = 3 foo"))
        .hasMessageContaining("unknown unit 'foo'");
    assertThatThrownBy(() -> FactReader.read("f = 3 GHz to 2 GHz"))
        .hasMessageContaining("above the high end");
  }
}
