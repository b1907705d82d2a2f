package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparators that several amounts share, counts with long names, and figures that are none. */
class EnglishBoundsTest {
  private static List<Parameter> read(String text, Language language) {
    return ContentReader.standard().read(text, language).parameters();
  }

  private static String shown(Parameter parameter) {
    if (parameter.threshold().isEmpty()) {
      return parameter.role().code();
    }
    var bound = parameter.threshold().orElseThrow();
    String low = bound.low().map(EnglishBoundsTest::shown).orElse("");
    String high = bound.high().map(EnglishBoundsTest::shown).orElse("");
    String ends = low.isEmpty() || high.isEmpty() || low.equals(high) ? low : low + " to ";
    return parameter.role().code()
        + " "
        + bound.comparator()
        + " "
        + (low.equals(high) ? low : ends + high);
  }

  private static String shown(Quantity quantity) {
    return quantity.decimal() + " " + quantity.unit().code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Coolers that take 70 kW/K-m3 or 2 kW/K of heat or greater                | threshold >= 70 kW/(K.m3); threshold >= 2 kW/K
          A capacity of 30 kg per day or 3 t of ice or more                        | threshold >= 30 kg/d; threshold >= 3 t
          A noise of 10 dB or 20 dB or greater                                     | threshold = 10 dB; threshold >= 20 dB
          More than one effective kilogram of uranium or 20 grams of plutonium     | threshold > 1 {effective_kilogram}; threshold > 20 g
          Less than 4 GBq of alpha activity (90 µg plutonium-236, 5 mg plutonium-238) | threshold < 4 GBq; equivalent < 90 ug; equivalent < 5 mg
          A power above 20 dBm (22 dBm equivalent isotropic radiated power (EIRP)) | threshold > 20 dB[m]; equivalent > 22 dB[m]
          A cartridge whose mass is 70 % or less than the mass of one of brass     | threshold <= 70 %
          An unevenness of less than or equal 3 percent                            | threshold <= 3 %
          A pour point at 230 K (−-43 °C) or less                                  | threshold <= 230 K; equivalent <= -43 Cel
          Enriched to 12 pct U-235 but less than 18 pct                            | threshold range 12 % to 18 %
          Made at a rate exceeding 20 m2 of surface per year on any one line       | threshold > 20 m2/a; count = 1 {line}
          Designed to give more than six 32-bit or larger results per cycle        | threshold > 6 {result}; threshold >= 32 bit
          Having at least one vector logic board and registers                     | threshold >= 1 {board}
          Cells that need containment level 2 or higher                            | threshold >= 2 1
          Cells of level 2 as the manual has it                                    | ''
          Three or more axes that move together, or six of another kind            | threshold >= 3 {axis}
          A pulse above 12 J/cm2 using 30 ns light pulses                          | threshold > 12 J/cm2; condition = 30 ns
          A reach of 4 km or more against a target having 15 % reflectivity        | threshold >= 4 km; condition = 15 %
          Letters must be kept for six years after the sale                        | threshold = 6 a
          The fee is due 40 days after receipt of the bill                         | threshold = 40 d
          The bill came 40 days after the sale                                     | count = 40 d
          Data on greater than two million U.S. persons                            | threshold > 2000000 {person}
          The permit may be used for more than one sale                            | count > 1 {sale}
          More than 3 bits of shift at frequencies 9 GHz or below, or greater than 5 bits of shift at frequencies above 9 GHz | threshold > 3 bit; condition <= 9 GHz; threshold > 5 bit; condition > 9 GHz
          A state kept in a field corresponding to an induction of 9 T             | condition = 9 T
          Modems that work above level 32                                          | threshold > 32 1
          Having three or four axes that move together                             | count = 3 {axis}; count = 4 {axis}
          A purity level better than (i.e., less than) 4 ppm                       | threshold < 4 [ppm]
          A wavelength above 800 nm but below 900 nm (frequencies above 333 THz but below 375 THz) | threshold range 800 nm to 900 nm; equivalent range 333 THz to 375 THz
          Supporting 9 or more fully controlled, connected, working physical qubits | threshold >= 9 {qubit}
          An error of less than 7 Eotvos                                           | threshold < 7 [Eotvos]
          Bars of 0.5 x 10 x 20 mm or more                                         | threshold >= 0.5 mm; threshold >= 10 mm; threshold >= 20 mm
          Ports of 1 x 10 Gbit/s or more                                           | threshold >= 1 Gbit/s; threshold >= 10 Gbit/s
          Sputtering targets having a diameter of 300 mm                           | threshold = 300 mm
          Under level 3 the firm applies to the agency                             | ''
          Records kept within level 2 of the manual                                | ''
          A wavelength above 800 nm but below 900 nm (pulse energy above 1 J but below 5 J) | threshold range 800 nm to 900 nm; threshold range 1 J to 5 J
          Spools of not more than 5 kg of wire (0.5 mm diameter)                   | threshold <= 5 kg; count = 0.5 mm
          Machines that may have more than one rotary axis                         | threshold > 1 {axis}
          No person may ship more than one sample                                  | threshold > 1 {sample}
          The agency may disregard a bill that was sent 40 days after the sale     | count = 40 d
          A firm shall list the goods it shipped 30 days before the order          | count = 30 d
          Coatings that keep their colour, tested for 30 days                      | count = 30 d
          A bandwidth of 100 MHz or greater than an 80 dB range                    | threshold = 100 MHz; threshold > 80 dB
          An edge of 5 mm and smaller than the die                                 | threshold = 5 mm
          A feed of 24 V × 5 A or more                                             | threshold >= 24 V; threshold >= 5 A
          Operating at 230 V or 5 kW or more                                       | condition = 230 V; threshold >= 5 kW
          Cooled to 77 K or 5 W or more                                            | condition = 77 K; threshold >= 5 W
          A vacuum of 20 kPa (150 mm Hg) or less                                   | threshold <= 20 kPa; equivalent <= 150 mm[Hg]
          """)
  void aBoundIsReadWhole(String text, String expected) {
    assertThat(
            read(text, Language.ENGLISH).stream()
                .map(EnglishBoundsTest::shown)
                .collect(Collectors.joining("; ")))
        .as(text)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bias equals 1×10 g                                    | ''
          A leak of 2.5 x 10 Pa or less                           | ''
          Plates of 1 x 10 mm                                     | threshold
          Each step takes 6N FLOP                                 | ''
          For a power of 20 W, the volume is 20 W x 10 cm3/W      | condition; formula
          The manual (3rd edition), its 11th part                 | ''
          Built by the rules of ZENITH 2-91 and ZENITH 02-03      | ''
          Processors for 3D operations                            | ''
          (i) 1,1R,1S-tri(2-ethylaziridine)                       | ''
          The common list (2020/C 85/01) applies                  | ''
          See the parts in 3A. Those by 7A. (except 7A994) remain | ''
          """)
  void aBrokenPowerAFormulaAndANameAreNoBounds(String text, String roles) {
    assertThat(
            read(text, Language.ENGLISH).stream()
                .map(parameter -> parameter.role().code())
                .collect(Collectors.joining("; ")))
        .as(text)
        .isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ovens with a temperature gradient of more than 30 K             | temperature gradient
          A temperature coefficient below 5 K                             | temperature coefficient
          Losses of 5 dB or less                                          | Losses
          Designed to give more than six 32-bit or larger results a cycle | results
          A straightness of 3 µm over 60 mm of travel                     | straightness
          """)
  void aNameIsWhole(String text, String property) {
    assertThat(read(text, Language.ENGLISH))
        .filteredOn(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .first()
        .extracting(Parameter::property)
        .as(text)
        .isEqualTo(property);
  }

  /** The names that a chapeau gives to times are those of its items. */
  @Test
  void theTimeOfAChapeauNamesItsItems() {
    assertThat(read("A period of validity exceeding:\na. 30 days;\nb. 2 years.", Language.ENGLISH))
        .extracting(Parameter::property)
        .containsExactly("period of validity", "period of validity");
  }

  @Test
  void cellsOfOneRowMakeNoRange() {
    assertThat(read("Mass\t> 5 kg\t<= 9 kg", Language.ENGLISH))
        .extracting(EnglishBoundsTest::shown)
        .containsExactly("threshold > 5 kg", "threshold <= 9 kg");
    assertThat(read("Belts of a width > 5 cm but\t<= 9 cm", Language.ENGLISH)).hasSize(1);
    assertThat(read("Belts of a width > 5cm but\t<= 9cm", Language.ENGLISH)).hasSize(1);
    assertThat(read("A mass from 5 to\t10 kg", Language.ENGLISH)).hasSize(1);
    assertThat(read("A length of 10 mm\t± 0.5 mm", Language.ENGLISH)).hasSize(1);
  }

  @Test
  void anUnclosedChapeauLeavesOutWhatItsItemsBound() {
    assertThat(
            read(
                "Heading (1) does not include goods that contain\n(a) 3 g or less of tin;",
                Language.ENGLISH))
        .singleElement()
        .extracting(Parameter::excluded)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paper (excl. that for writing; paper bleached and containing > 90 % fibres by weight of the whole) | true
          Belts of wool (excl.\\nthose of a thickness of < 4 mm)                  | true
          TSR: Yes, except pumps, and lamps for the making of: (a) tubes above 9 W | true
          TSR: Yes for tubes above 9 W                                             | false
          """)
  void whatABracketOrAYesLeavesOutIsExcluded(String text, boolean isExcluded) {
    assertThat(read(text.replace("\\n", "\n"), Language.ENGLISH))
        .singleElement()
        .extracting(Parameter::excluded)
        .as(text)
        .isEqualTo(isExcluded);
  }

  @Test
  void threeCoordinatesOrManyAreAFloor() {
    assertThat(read("三坐标或多坐标联动的机床", Language.CHINESE))
        .extracting(EnglishBoundsTest::shown)
        .containsExactly("threshold >= 3 {axis}");
  }

  @Test
  void anOrderOfCellsIsNoCount() {
    assertThat(read("一次セル又は二次セル", Language.JAPANESE)).isEmpty();
    assertThat(read("二次元の配列", Language.JAPANESE)).hasSize(1);
  }
}
