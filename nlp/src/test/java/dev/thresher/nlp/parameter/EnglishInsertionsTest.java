package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.nlp.ContentReader;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, brackets and strokes beside a figure, each beside one that looks like it. */
class EnglishInsertionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Salts of 1-[N,N-dialkyl (equal to or less than C10) amino] hexane                | THRESHOLD <= 10 {carbon}
          2-[N-(3-oxo-N-picolyl)-N,N-dialkyl (equal to or less than C10)] hexane           | THRESHOLD <= 10 {carbon}
          1-[N-alkyl (equal to or less than C10)-N-(n-oxo) alkyl (equal to or less than C10)] | THRESHOLD <= 10 {carbon}; THRESHOLD <= 10 {carbon}
          A straightness of (3 - N/20) µm or less                                          | FORMULA
          A mass below 1.3 (below 1.3)                                                     | THRESHOLD < 1.3 1; EQUIVALENT < 1.3 1
          A pupil equivalent to or larger than a single lens 3 m in diameter               | THRESHOLD >= 3 m
          A pupil equivalent to or smaller than a single lens 3 m in diameter              | THRESHOLD <= 3 m
          A pupil larger than that of a lens at 3 m                                        | CONDITION = 3 m
          Boards having a rate equal to or greater than [0.35] Weighted TeraFLOPS          | THRESHOLD >= 0.35 WT
          Boards having a rate above the limit of [12] and others                          | ''
          A brightness exceeding 3 W/(mm·mrad)²                                            | THRESHOLD > 3 W/(mm.mrad)2
          A brightness exceeding 3 W/(mm·mrad) 2                                           | THRESHOLD > 3 W/(mm.mrad)
          A fault rate of 3 % or less for a fluence of 9 ions/cm2 for ion energy greater than 9 MeV | THRESHOLD <= 3 %; CONDITION = 9 {ion}/cm2; CONDITION > 9 MeV
          Sources for ion energy greater than 9 MeV                                        | THRESHOLD > 9 MeV
          Made in a "44/40 nanometer class" or below                                       | THRESHOLD <= 44 nm; THRESHOLD <= 40 nm
          Made in a 9/16 inch or below                                                     | THRESHOLD <= 0.5625 [in_i]
          Boxes that contain two or more pins/shanks                                       | THRESHOLD >= 2 {pin}
          """)
  void aFigureKeepsItsUnitItsEndAndItsRole(String text, String expected) {
    String shown =
        ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
            .map(EnglishInsertionsTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(shown).as(text).isEqualTo(expected);
  }

  private static String shown(Parameter parameter) {
    return parameter.role().name()
        + parameter.threshold().map(EnglishInsertionsTest::shown).orElse("");
  }

  private static String shown(Threshold bound) {
    String value = bound.low().or(bound::high).map(Quantity::decimal).orElse("");
    return " " + bound.comparator() + " " + value + " " + bound.unit().code();
  }
}
