package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.nlp.ContentReader;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of how something is measured, made or reckoned, each beside one that is a demand. */
class EnglishSettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A drift below 2 mm averaged over 15 degrees or more                        | threshold < 2 mm; condition >= 15 deg
          A drift over 15 mm or a tilt over 15 degrees                               | threshold > 15 mm; threshold > 15 deg
          A sag of less than 2 mm, TIR, over 200 mm of travel;                       | threshold < 2 mm; condition = 200 mm
          The contrast is measured for a tin (Sn) share of 25 % or more              | condition >= 25 %
          A tin (Sn) share of 25 % or more                                           | threshold >= 25 %
          It is made by firing clay in air at 700-900 °C                             | condition 700..900 Cel
          Kilns built to operate at 700-900 °C                                       | threshold 700..900 Cel
          A belt runs at a speed of 3 to 4 m/s over a 2 to 5 m length of thread      | condition 3..4 m/s; condition 2..5 m
          The vapour passes a trap cooled to -15 °C                                  | condition = -15 Cel
          A trap that can be cooled to 90 K or less                                  | threshold <= 90 K
          Strains with an index in 5-week-old mice above 1.4                         | condition = 5 wk; threshold > 1.4 1
          A rise time less than 7 ns to 0.05 % of full scale                         | threshold < 7 ns; condition = 0.05 %
          The ambient temperature is a nominal 290 K and relative humidity 45 %      | condition = 290 K; condition = 45 %
          Ovens whose operating temperature is 290 K                                 | threshold = 290 K
          12 % of depth beyond 30 m                                                  | count = 12 %; condition > 30 m
          A dose (2 MeV equivalent) of 7 Gy or more                                  | condition = 2 MeV; threshold >= 7 Gy
          Pumps above 4 m3/h (under standard temperature (273 K) and pressure (101 kPa) conditions) | threshold > 4 m3/h; condition = 273 K; condition = 101 kPa
          Rates above 30 mm/s under usual conditions (as told) of 7 MPa (70 bar) pressure and 294 K | threshold > 30 mm/s; condition = 7 MPa; equivalent = 70 bar; condition = 294 K
          (b) in the case of tin enriched to 2 % or more, the mass multiplied by its share | condition >= 2 %
          (2) For tin enriched 2 percent or more, its mass multiplied by its share   | condition >= 2 %
          (2) For tin enriched 2 percent or more, a permit                           | threshold >= 2 %
          (b) in the case of tin enriched to 2 % or more, a permit                   | threshold >= 2 %
          3 GHz should be used as the frequency for units that reach down to 3 GHz and below | count = 3 GHz; condition <= 3 GHz
          The gain is forty times the logarithm of the ratio                         | formula = 40 {time}
          A band that is 40 or more times the width of a channel                     | threshold >= 40 {time}
          A mass below the rated power multiplied by 12 kg/W                         | formula = 12 kg/W
          A word of n bit stands for 2 n steps                                       | formula = 2 {step}
          """)
  void aFigureHasItsRole(String text, String expected) {
    assertThat(shown(text)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hotter than the melting point of tin (232 °C)                              | equivalent = 232 Cel
          Wires of less than 0.4 mm2 (7 µm in diameter for round ones)               | threshold < 0.4 mm2; equivalent = 7 um
          A licence for more than three years (or exceeding one year for short supply) | threshold > 3 a; threshold > 1 a
          The rank of what is listed in more than one frequency range                | count > 1 {range}
          Tapes with more than one frequency range                                   | threshold > 1 {range}
          Sheets typically 3 mm thick or less                                        | threshold <= 3 mm
          Sheets of a higher strength (typically 3 kN to 4 kN)                       | count 3..4 kN
          About 40 days after the grant a copy may be asked for                      | count ~ 40 d
          The reply is due about 40 days after the grant                             | threshold ~ 40 d
          Natural tin means tin with about 14.5 % of tin-116                         | count ~ 14.5 %
          Lamps designed to operate at 9 µm output wavelength                        | threshold = 9 um
          Lamps of 5 W or more when operated at 9 µm                                 | threshold >= 5 W; condition = 9 um
          Ovens capable of being heated to 900 K                                     | threshold = 900 K
          A wire that is heated to 900 K                                             | count = 900 K
          a. 20 W output power;                                                      | threshold = 20 W
          a. 3 dB bandwidth of 5 MHz or more;                                        | count = 3 dB; threshold >= 5 MHz
          Operates at a frequency of 77 GHz;                                         | threshold = 77 GHz
          (a) 830 tonnes of soda from Ruritania of a kind that is not known;           | threshold = 830 t
          A trigger with 99 % probability of capture                                 | threshold = 99 %
          A permit is valid for 6 months                                             | threshold = 6 mo
          Chambers capable of evacuation down to 0.03 Pa                             | threshold = 0.03 Pa
          """)
  void aDemandIsToldFromWhatIsSaid(String text, String expected) {
    assertThat(shown(text)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An upset rate of 3 × 10-3 errors/part or less                              | threshold <= 0.003 {error}/{part}
          Shipments not exceeding 8 TBq/calendar year                                | threshold <= 8 TBq/a
          Speeds of the order of 250 m/per second and more                           | threshold >= 250 m/s
          An energy density of 2 MJ/M 3 or more                                      | threshold >= 2 MJ/m3
          An amplitude greater than -4 dBfs                                          | threshold > -4 dB[FS]
          Five effective grams or less of tin                                        | threshold <= 5 {effective_gram}
          More than one data or instruction bus                                      | threshold > 1 {bus}
          More than one lamp or mirror mount                                         | threshold > 1 {lamp}
          At least 3 vector functional units                                         | threshold >= 3 {unit}
          Able to find less than 2 ppm vapour, or 3 mg solid                         | threshold < 2 [ppm]; threshold < 3 mg
          The penalty could be up to lifelong arrest or a $9,000 fine                 | threshold <= 9000 USD
          The penalty could be lifelong arrest or a $9,000 fine                       | count = 9000 USD
          An alloy (about 50 % Nb, 30 % Ti, 20 % W)                                  | threshold ~ 50 %; threshold ~ 30 %; threshold ~ 20 %
          A full scale of less 9 kPa                                                 | threshold < 9 kPa
          Sources run at a temperature greater 85 °C                                 | threshold > 85 Cel
          Engines with a 'thrust value greater' than 7 kN                            | threshold > 7 kN
          It may be extended up to an additional 9 months                            | threshold <= 9 mo
          A 'minimum detection limit' of 0.2 mg/m3                                   | threshold = 0.2 mg/m3
          A fine of not more than the highest amount, which, as adjusted, is $900    | threshold <= 900 USD
          A fine of the highest amount, which, as adjusted, is $900                  | threshold = 900 USD
          Systems of 90 or more double-precision (64-bit) petaflops                  | threshold >= 90 P{flop}/s; count = 64 bit
          Rods of any side equal to or less than one third (1/3) wavelength          | threshold <= 0.3333333333333333 {wavelength}
          A power-aperture product of greater than 40 Wm²                            | threshold > 40 W.m2
          Engines of more than 150 lbf (i.e., 667.23 N) of thrust                    | threshold > 150 [lbf_av]; equivalent > 667.23 N
          Engines of more than 150 lbf (667.23 N) of thrust                          | threshold > 150 [lbf_av]; equivalent > 667.23 N
          A mean power (expressed in kW) times frequency (expressed in GHz) of more than 0.7 | threshold > 0.7 kW.GHz
          The product of the mean power (expressed in kW) and the top frequency (expressed in GHz) of more than 0.9 | threshold > 0.9 kW.GHz
          A mean power (expressed in kW) and a frequency (expressed in GHz) of more than 0.9 | threshold > 0.9 1
          A mean gain times frequency of more than 0.7                               | threshold > 0.7 1
          Not to exceed 30 TBq (900 curies) per item or 300 TBq (9,000 curies) per year | threshold <= 30 TBq; equivalent <= 900 Ci; threshold <= 300 TBq/a; equivalent <= 9000 Ci
          Sources with at least one pulsed Radio Frequency (RF) output               | threshold >= 1 {output}
          Towers with at least one flanged, axial opening                            | threshold >= 1 {opening}
          A venture where at least two of the firms are foreign                      | threshold >= 2 {firm}
          Tin enriched to 10 pct Sn ¹¹⁶ but less than 20 pct                         | threshold 10..20 %
          Presses for 300 parts/hour or more                                         | threshold >= 300 {part}/h
          Presses for 300 parts/pieces or more                                       | threshold >= 300 {part}
          A capacity of more than 60 kW per m3, or 9 kW per unit                     | threshold > 60 kW/m3; threshold > 9 kW
          Shells that hold three or more balls/shot larger than 5 mm                 | threshold >= 3 {ball}; threshold > 5 mm
          A minimum bend radius of 40 mm                                             | threshold >= 40 mm
          Strontium 90 29 yr                                                         | ''
          The rate (m 2/s) of a sonar                                                | ''
          An energy in million electron volts                                        | ''
          The "6" shows the group                                                    | ''
          """)
  void aBoundIsWhole(String text, String expected) {
    assertThat(shown(text)).as(text).isEqualTo(expected);
  }

  private static String shown(String text) {
    return ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
        .map(EnglishSettingsTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Parameter parameter) {
    String threshold =
        parameter
            .threshold()
            .map(bound -> {
              String low = bound.low().map(Quantity::decimal).orElse("");
              String high = bound.high().map(Quantity::decimal).orElse("");
              String unit = bound.unit().code();
              String sign = bound.comparator();
              String shownSign = sign.equals("approx") ? "~" : sign;
              boolean isRange = !low.isEmpty() && !high.isEmpty() && !low.equals(high);
              String value = isRange ? low + ".." + high : low.isEmpty() ? high : low;
              return (isRange ? "" : shownSign + " ") + value + " " + unit;
            })
            .orElse("formula");
    return parameter.role().code() + " " + threshold;
  }
}
