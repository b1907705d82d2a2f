package dev.thresher.corpus.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Normalized;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W/(m·K)                        | W/(m.K)
          W/m·K                          | W/(m.K)
          g/cc                           | g/cm3
          cc                             | cm3
          g/cm3                          | g/cm3
          g/cm 3 or more                 | g/cm3
          nV/√Hz                         | nV.Hz-0.5
          pT (rms) per square root Hz    | pT.Hz-0.5
          dBc/ Hz                        | dB[c]/Hz
          Gy (Si)/s                      | Gy/s
          krad (Si)                      | kRAD
          mrad                           | mrad
          n/cm 2 or more                 | {neutron}/cm2
          kg N -1 h -1 or less           | kg.N-1.h-1
          weight percent chromium        | %
          bits/s                         | bit/s
          mm·mrad                        | mm.mrad
          瓦时/千克                       | W.h/kg
          度/小时                         | deg/h
          Weighted TeraFLOPS (WT)        | WT
          degree per square root hour    | deg.h-0.5
          errors/bit/day                 | {error}/bit/d
          キログラム毎立方メートル           | kg/m3
          メートル毎秒毎秒                  | m/s2
          千克/立方米                      | kg/m3
          Mpa                            | MPa
          mPa                            | mPa
          KW                             | kW
          mW                             | mW
          MW                             | MW
          毫米                            | mm
          微米                            | um
          MPa at 293 K                   | MPa
          nH                             | nH
          n W                            | nW
          ℃                              | Cel
          """)
  void readsAUnitAsWrittenIntoItsCode(String written, String code) {
    String view = Normalized.of(written).characters();
    assertThat(UnitReader.read(view, 0).map(match -> match.unit().code())).contains(code);
  }

  @Test
  void theNextWordIsNoPartOfTheUnit() {
    assertThat(UnitReader.read("MPa at 293 K", 0).map(UnitMatch::end)).contains(3);
    assertThat(UnitReader.read("in the group", 0)).isEmpty();
    assertThat(UnitReader.read("n of them", 0)).isEmpty();
  }

  @Test
  void everySimpleCodeIsUnderstoodAgainAsTheSameUnit() {
    for (String spelling : UnitTable.standard().spellings()) {
      Optional<UnitMatch> match = UnitReader.read(spelling, 0);
      match.ifPresent(
          m -> assertThat(UnitCode.parse(m.unit().code())).as(spelling).contains(m.unit()));
    }
  }

  @Test
  void oneInchIsExactly25Point4Millimetres() {
    Unit inch = UnitCode.parse("[in_i]").orElseThrow();
    Unit millimetre = UnitCode.parse("mm").orElseThrow();
    assertThat(Quantity.of("1", inch).isSameAmount(Quantity.of("25.4", millimetre))).isTrue();
  }

  @Test
  void wattHoursPerKilogramBecomeJoulesPerKilogram() {
    Unit unit = UnitCode.parse("W.h/kg").orElseThrow();
    assertThat(Quantity.of("350", unit).base()).isEqualByComparingTo(new BigDecimal("1260000"));
    assertThat(unit.dimension().baseUnit()).isEqualTo("m2.s-2");
  }

  @Test
  void aTemperatureIsShiftedButADifferenceInACompoundUnitIsNot() {
    assertThat(Quantity.of("20", UnitCode.parse("Cel").orElseThrow()).base())
        .isEqualByComparingTo(new BigDecimal("293.15"));
    assertThat(Quantity.of("2", UnitCode.parse("[ppm]/Cel").orElseThrow()).base())
        .isEqualByComparingTo(new BigDecimal("0.000002"));
  }
}
