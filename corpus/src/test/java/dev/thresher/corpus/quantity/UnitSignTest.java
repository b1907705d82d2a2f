package dev.thresher.corpus.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSignTest {
  @ParameterizedTest
  @CsvSource({
    "W.h/kg, W·h/kg",
    "deg.h-0.5, °/√h",
    "MPa.m0.5, MPa·√m",
    "m/s2, m/s²",
    "m-3, m⁻³",
    "Cel, °C",
    "um, µm",
    "u, u",
    "kOhm.cm, kΩ·cm",
    "GBy/s, Gbyte/s",
    "GHz, GHz",
    "[lb_av], lb",
    "dB[m], dBm",
    "{line_pair}, line pair",
    "{user}, user",
    "{user}/s, user/s",
    "[degF], °F",
    "[Btu_IT], Btu",
    "dB[uPa], dBµPa",
    "[lb_av]/[in_i]3, lb/in³",
    "%, %"
  })
  void aUnitIsShownAsPeopleWriteIt(String code, String shown) {
    assertThat(UnitSign.of(code)).isEqualTo(shown);
  }
}
