package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionsTest {
  private static List<Parameter> thresholds(String sentence) {
    return ContentReader.standard().read(sentence, Language.ENGLISH).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Any material other than nickel with a strength exceeding 5 MPa  | false
          Cameras other than those with a frame rate exceeding 6 Hz       | true
          Cameras other than cameras with a frame rate exceeding 6 Hz     | true
          Unless otherwise agreed, the mass shall not exceed 5 kg         | false
          Tubes are controlled unless their bandwidth is 5 Hz or less     | true
          Wagons of steel (excl. open ones, and others) above 60 t        | false
          Papers of any size (excl. bleached and weighing > 90 g)         | true
          Oils, but excluding oils with, as a base, 60 % or more of fat   | true
          Aid, except for sales to Norway, Japan, or Chile up to 4 kg     | true
          Paper (excl. sack paper, and paper of a width > 20 cm)          | true
          It may not be sold unless the firm gave at least 30 days notice | false
          It may not be sold unless its mass is below 5 kg                | true
          Carts (excluding wagons, except those above 60 t)               | false
          Goods other than plutonium containing 70 percent or more of Pu  | true
          This does not apply unless the mass exceeds 5 kg                | false
          A licence is not required where the mass is below 5 kg          | true
          A licence is required where the mass is below 5 kg              | false
          It ends, unless the office finds that it runs at most 5 years   | false
          It is held, unless the office finds it below 5 kg               | true
          It is held unless, within a time (at least 9 days), one answers | false
          It is held unless, within a box (at least 9 kg), one is found   | true
          They do not require a license to ship to firms of 9 kg or more  | true
          They do require a license to ship to firms of 9 kg or more      | false
          """)
  void whatAnExceptionNamesIsNotAlwaysWhatItBounds(String sentence, boolean isExcluded) {
    assertThat(thresholds(sentence))
        .singleElement()
        .extracting(Parameter::excluded)
        .isEqualTo(isExcluded);
  }

  @Test
  void theUnitNamesAConditionThatNoWordNames() {
    assertThat(thresholds("A strength above 9 MPa at 290 K").getFirst().conditions())
        .extracting(MeasuringCondition::property)
        .containsExactly("temperature");
  }
}
