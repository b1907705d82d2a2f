package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GridReaderTest {
  private static List<String> read(Language language, String table) {
    StringBuilder text = new StringBuilder();
    List<Cell> cells = new ArrayList<>();
    List<String> rows = table.lines().toList();
    for (int row = 0; row < rows.size(); row++) {
      String[] words = rows.get(row).split("\\|", -1);
      for (int column = 0; column < words.length; column++) {
        String cell = words[column].strip();
        int start = text.length();
        text.append(cell).append('\n');
        if (!cell.isEmpty()) {
          Span span = new Span(start, start + cell.length());
          cells.add(new Cell(span, row, column, 1, 1, row == 0));
        }
      }
    }
    SourceText source = new SourceText(text.toString(), PageMap.empty(), List.of(new Grid(cells)));
    return new GridReader(source, source.grids().getFirst(), language)
        .figures().stream().map(figure -> line(source, figure.parameter())).toList();
  }

  private static String line(SourceText source, Parameter parameter) {
    assertThat(source.quote(parameter.evidence().span())).isEqualTo(parameter.evidence().quote());
    return parameter.role().code()
        + " "
        + parameter.property()
        + parameter.subject().map(thing -> " {" + thing + "}").orElse("")
        + parameter
            .threshold()
            .map(t ->
                " "
                    + t.comparator()
                    + " "
                    + t.low().map(Quantity::decimal).orElse("")
                    + ".."
                    + t.high().map(Quantity::decimal).orElse("")
                    + " "
                    + t.unit().code())
            .orElse("")
        + parameter.conditions().stream()
            .map(MeasuringCondition::evidence)
            .map(evidence -> " at [" + evidence.quote() + "]")
            .collect(Collectors.joining());
  }

  private static List<String> english(String table) {
    return read(Language.ENGLISH, table);
  }

  @Test
  void propertyUnitAndComparatorStandInTheHead() {
    assertThat(
            english(
                """
                Alloy | Tensile strength (MPa), min. | Elongation, % (not less than)
                9Z-A | 1,250 | 8
                9Z-B | 1 310 | 6.5\
                """))
        .containsExactly(
            "threshold Tensile strength {9Z-A} >= 1250.. MPa",
            "threshold Elongation {9Z-A} >= 8.. %",
            "threshold Tensile strength {9Z-B} >= 1310.. MPa",
            "threshold Elongation {9Z-B} >= 6.5.. %");
  }

  @Test
  void theCellMaySayItItself() {
    assertThat(
            english(
                """
                Item | Mass (kg) | Diameter | Range
                Rotor | 60 to 80 | ≥ 75 mm | 300 km or more\
                """))
        .containsExactly(
            "threshold Mass {Rotor} range 60..80 kg",
            "threshold Diameter {Rotor} >= 75.. mm",
            "threshold Range {Rotor} >= 300.. km");
  }

  @Test
  void rowsMayNamePropertyUnitAndComparator() {
    assertThat(
            english(
                """
                No. | Parameter | Comparator | Value | Unit | Test conditions
                1 | Phase noise | < | -105 | dBc/Hz | 10 kHz offset
                2 | Output power | > | 40 | W | pulsed\
                """))
        .containsExactly(
            "threshold Phase noise < ..-105 dB[c]/Hz at [10 kHz offset]",
            "threshold Output power > 40.. W at [pulsed]");
  }

  @Test
  void oneAmountInTwoUnitsIsOneDemand() {
    assertThat(
            english(
                """
                Radioactive material | Terabecquerels (TBq) | Curies (Ci)¹
                Cobalt-60 | 30 | 810\
                """))
        .containsExactly("threshold Cobalt-60 = 30..30 TBq", "equivalent Cobalt-60 = 810..810 Ci");
  }

  @Test
  void codesYearsAndBareNumbersAreNoDemands() {
    assertThat(
            english(
                """
                Item No. | CN code | Year | Pieces seen
                1 | 8542 31 | 2031 | 44\
                """))
        .isEmpty();
  }

  @Test
  void minimumAndMaximumColumnsBoundTheRow() {
    assertThat(
            english(
                """
                Characteristic | Unit | Minimum | Maximum
                Grain size | µm | 0.5 | 4\
                """))
        .containsExactly("threshold Grain size >= 0.5.. um", "threshold Grain size <= ..4 um");
  }

  @Test
  void chineseHeadsReadAlike() {
    assertThat(
            read(
                Language.CHINESE,
                """
                序号 | 参数 | 单位 | 最小值
                1 | 抗拉强度 | MPa | 850\
                """))
        .containsExactly("threshold 抗拉强度 >= 850.. MPa");
  }

  @Test
  void aColumnOfTestConditionsAndAConditionInTheNameBelongToTheFigures() {
    assertThat(
            english(
                """
                Alloy | Yield strength (MPa) | Test temperature (K)
                9Z-A | 900 | 673\
                """))
        .containsExactly("threshold Yield strength {9Z-A} = 900..900 MPa at [673]");
    assertThat(
            english(
                """
                Parameter | Limit | Unit
                Phase noise at 10 kHz offset | less than -105 | dBc/Hz\
                """))
        .containsExactly("threshold Phase noise < ..-105 dB[c]/Hz at [at 10 kHz offset]");
  }
}
