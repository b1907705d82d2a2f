package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          items of 9Z901.a.1, .a.<3> and .c          | true
          as b.1.a.<2> says                           | true
          Notes: <1>. For this entry, a cell counts.  | true
          a gate is open. <2>. “Cells” are shut.      | true
          a mass of <5>. Then it ends.                | false
          in units of <12> operations                 | false
          a force of 3.<5> kN                         | false
          """)
  void anOrdinalOfAParagraphIsALabelAndAMeasureIsNot(String marked, boolean label) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    String text = marked.replace("<", "").replace(">", "");
    assertThat(PrintedLabels.isLabel(text, new Span(start, end))).isEqualTo(label);
  }
}
