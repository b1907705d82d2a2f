package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.ContentReader;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures that calculate, compare or say how much of what, each beside one that looks like it and
 * bounds the thing.
 */
class EnglishReckoningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If the delay exceeds 3 µs, then Q is the largest charge                            | condition delay > 3 us
          If the rise time is greater than 3 µs, then Q is the largest charge                | condition rise time > 3 us
          If the delay exceeds 3 µs, then group B is asked for                               | threshold delay > 3 us
          For counters not made for words of 40 bits or more the rate R is zero              | condition words >= 40 bit
          For counters made for words of 40 bits or more a permit is needed                  | threshold words >= 40 bit
          It is averaged over the lesser of 3 µs or the length of the spark                  | formula '' = 3 us
          Thus, -70 dB is better than -90 dB                                                 | count '' = -70 dB; count '' < -90 dB
          An isolation at 5 GHz is better than 90 dB                                         | condition frequency = 5 GHz; threshold '' > 90 dB
          Dusts with no more than 7 % of the grains larger than 40 µm                        | threshold grains <= 7 %; condition grains > 40 um
          Dusts with no more than 7 % of iron and grains larger than 40 µm                   | threshold iron <= 7 %; threshold grains > 40 um
          Single stage, low lift (i.e., 3 MPa or 435 psi) pumps                              | threshold lift = 3 MPa; equivalent lift = 435 [psi]
          Pumps of 3 MPa (i.e., 435 psi)                                                     | threshold Pumps = 3 MPa; equivalent Pumps = 435 [psi]
          A code above level 9 if the "transfer rate" does not exceed 7 Mbit/s               | threshold code level > 9 1; threshold transfer rate <= 7 Mbit/s
          A strength above 900 MPa if the temperature does not exceed 290 K                  | threshold strength > 900 MPa; condition temperature <= 290 K
          An error of better than 9 nm on flat surfaces exceeding 2 m2                       | threshold error < 9 nm; threshold flat surfaces > 2 m2
          At least one "lamp" 'bar' specified by 9Z901                                       | threshold lamp bar >= 1 {bar}
          At least one pressure of 5 bar or more                                             | threshold pressure >= 1 {pressure}; threshold pressure >= 5 bar
          Annex 9 Goods of this annex CN Code Description 88 Aircraft and parts of them      | ''
          Analysers having a 3 dB resolution bandwidth (RBW) exceeding 20 MHz                | count resolution bandwidth = 3 dB; threshold 3 dB resolution bandwidth > 20 MHz
          A fleet of 88 aircraft or more                                                     | threshold aircraft >= 88 {aircraft}
          """)
  void aFigureHasItsRole(String text, String expected) {
    String shown =
        ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
            .map(EnglishReckoningsTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(shown).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The energy given off during a burst divided by the length of the burst of more than 5 kJ/min | energy given off during a burst divided by the length of the burst
          Energy divided by zones, and a length of more than 5 mm                         | length
          Kits in which the amount of any chemical listed in 9Z901.a, .b, or .c exceeds 90 grams | amount of any chemical
          Goods for a country listed in § 901.2 must not exceed 90 grams                  | ''
          Kits whose mass exceeds 90 grams                                                | mass
          Thread of < 70 decitex                                                          | linear density
          Lamps free of control if one operates below 70 MHz                              | operating frequency
          Radars with a place error 50 (PE50) less than or equal to 9 m                   | place error 50
          Tubes working at a "bit rate" at the lowest level exceeding 9 Mbit/s            | bit rate
          """)
  void aNameIsWhole(String text, String expected) {
    assertThat(
            ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
                .filter(parameter -> parameter.role().code().equals("threshold"))
                .map(Parameter::property)
                .collect(Collectors.joining(" # ")))
        .as(text)
        .isEqualTo(expected);
  }

  private static String shown(Parameter parameter) {
    var bound = parameter.threshold().orElseThrow();
    String low = bound.low().map(Quantity::decimal).orElse("");
    String high = bound.high().map(Quantity::decimal).orElse("");
    String value = Optional.of(low).filter(l -> !l.isEmpty()).orElse(high);
    Unit unit = bound.unit();
    return parameter.role().code()
        + " "
        + (parameter.property().isEmpty() ? "''" : parameter.property())
        + " "
        + bound.comparator()
        + " "
        + value
        + " "
        + unit.code();
  }
}
