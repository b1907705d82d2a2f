package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.nlp.ContentReader;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures of English notes, periods and chapeaux do, each in words of our own. */
class EnglishRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chips that meet or exceed all of the following, and boards therefor:\\na. A total dose of 3 kGy; | threshold total dose >= 3
          Chips meeting or exceeding any of the following values:\\n(i) a dose rate of 8 Gy/s;     | threshold dose rate >= 8
          Shipments involving over:\\n(v) 29 TBq (780 Ci) of tritium                                | threshold tritium > 29; equivalent tritium > 780
          The maximum period for which a permit is lent will be 40 days                            | threshold period <= 40
          An upper limit is 9Z40, 40 % by weight                                                   | threshold 9Z40 <= 40
          A 24-month validity period on permits                                                    | threshold validity period = 24
          If duties under more than one section of the act bind a firm                             | count section > 1
          Presses having over 500 mm of stroke                                                     | threshold stroke > 500
          Memories with tables of more than 1,024 entries                                          | threshold entries > 1024
          Cables outside the hull with a length from 5 m to 10 m                                   | threshold length >= 5 <= 10
          Sets that never work outside the voltage range from 4 V to 6 V                           | threshold voltage range >= 4 <= 6
          Issued under one or more of sections 12 and 14                                           | ''
          Persons fined up to $900 or imprisoned up to five or eight years depending on the case    | threshold fine <= 900; threshold imprisonment <= 5; threshold imprisonment <= 8
          If the total value of goods per purse, account or bank exceeds EUR 900                   | threshold total value > 900
          A spring that holds its stored energy for greater than 0.5 s                             | threshold duration > 0.5
          Filters able of passing a band, capable of tuning across it in less than 12 µs           | threshold tuning time < 12
          A higher power (typically 1 kW to 5 kW) of lamps                                         | count higher power >= 1 <= 5
          Zirconium containing less than 1 part hafnium to 400 part zirconium                      | threshold Zirconium < 0.0025
          Able to turn at greater than 17 degrees side slip, 12 degrees/second pitch rate, or 80 degrees/second roll rate | threshold side slip > 17; threshold pitch rate > 12; threshold roll rate > 80
          A specific power of 210 shp/(lbm/sec) or greater                                         | threshold specific power >= 210
          Density at 290 K (17 °C) of 1.4 g/ml or more                                             | condition temperature = 290; equivalent temperature = 17; threshold Density >= 1.4
          Ovens with a warm up time to rated steam pressure of less than 4 seconds                 | threshold time < 4
          Records must be kept for a four-year period after receipt of the request                 | threshold period = 4
          Sensors for near infrared (i.e., greater than 900 nm to 2,000 nm)                        | equivalent '' >= 900 <= 2000
          A temperature from 210 K (-63 °C) to 390 K (117 °C)                                      | threshold temperature >= 210 <= 390; equivalent temperature >= -63; equivalent temperature <= 117
          An error of depth at a 90% confidence level                                              | condition confidence level = 90
          Paper in sheets of any size, weighing <= 140 g/m2                                        | threshold weighing <= 140
          Sets that provide greater than 200 kW of electrical power                                | threshold electrical power > 200
          Sets made to work outside the temperature range from 219 K (-54 °C) to 397 K             | threshold temperature range < 219; equivalent temperature range < -54; threshold temperature range > 397
          Arms having 5 degrees of 'freedom of movement' or more                                   | threshold freedom >= 5
          Engines with ratios above 3 kN/kg and a response time (the time required to achieve 85% of total thrust) of less than 25 ms | threshold ratios > 3; count total thrust = 85; threshold response time < 25
          Plates with Em less than 1.2 (Em <1.2) and a mass below 3 kg                             | threshold Em < 1.2; equivalent Em < 1.2; threshold mass < 3
          A range above 60 dBc (carrier) when making a signal of 90 MHz or the highest signal frequency below 90 MHz | threshold range > 60; condition signal = 90; condition highest signal frequency < 90
          The minimum age of a clerk is 18 years                                                   | threshold age >= 18
          A table that lets the work tilt about two axes                                           | count axes = 2
          Modems that cannot connect with more than seven posts                                    | threshold posts <= 7
          Bottles which do not hold more than 9 kg                                                 | threshold '' <= 9
          A level above 220 dB for sets with an operating frequency in the band from 9 kHz to 20 kHz | threshold level > 220; condition operating frequency >= 9 <= 20
          A film uniform to less than ±2 % across a distance of 90 mm or more                      | threshold film uniform < 2; condition distance >= 90
          A grain of 63 µm corresponds to 250 mesh (Tyler) or 230 mesh (ASTM)                      | threshold grain = 63; equivalent mesh = 250; equivalent mesh = 230
          Cars of less than 3 tonnes three tons (gross weight)                                     | threshold gross weight < 3; equivalent gross weight < 3
          Radars that perform tracking of a 1 m2 RCS target                                        | condition '' = 1
          The test is made on a specimen which has attained a minimum of 90 % degree of cure       | condition degree of cure >= 90
          Firearms to .50 calibre (12.7 mm) inclusive                                              | threshold calibre <= 0.5; equivalent calibre <= 12.7
          An error below 0.28 mrad secant (0.016043 degrees secant)                                | threshold error < 0.28; equivalent error < 0.016043
          LVS: $2500 for 9Z901.a                                                                   | threshold LVS <= 2500
          Your duties under the ten rules and under the law                                        | count rules = 10
          Cells with an efficiency above 20 % at 300 K under 'AM0' light with an irradiance of 1,367 W/m2 | threshold efficiency > 20; condition temperature = 300; condition irradiance = 1367
          A range above 60 dBc when making a signal of 90 MHz or the highest signal frequency specified below 90 MHz | threshold range > 60; condition signal = 90; condition highest signal frequency specified < 90
          This holds if that is at least one of the reasons for it                                 | ''
          Craft that can 'dive alone' for 9 hours or more                                          | threshold dive alone >= 9
          Craft for accelerations greater than +3.5g/−1.5g                                         | threshold accelerations > 3.5; threshold accelerations < -1.5
          Machines that leave a specific unbalance of 0.3 g mm per kg of rotor mass                | threshold specific unbalance = 0.3
          O-Alkyl (equal to or less than C10, including rings) esters                              | threshold carbon chain <= 10
          Multi-channel (three or more) meters                                                     | threshold channels >= 3
          This follows from the duties under the nine general rules                                | count general rules = 9
          The parties will have 10 days to file briefs and five days to file replies                | threshold '' = 10; threshold '' = 5
          Goods are free, except that a reply within 15 days is asked for                          | threshold '' <= 15
          """)
  void aFigureHasItsRole(String text, String expected) {
    String shown =
        ContentReader.standard()
            .read(text.replace("\\n", "\n"), Language.ENGLISH)
            .parameters()
            .stream()
            .map(EnglishRolesTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(shown).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An answer within 20 days of receipt of the letter                       | '' | of receipt of the letter
          A notice at least two weeks prior to the sale, by letter                | '' | prior to the sale
          A vote no later than 9 days after the chair has asked for it            | '' | after the chair has asked
          A decision 30 days or less from the date of the request for it          | '' | from the date of the request
          An order put in writing within two working days by the clerk            | '' | ''
          A report in no case less than 24 hours in advance of each shipment      | '' | in advance of each shipment
          Sheets with one side > 30 cm and the other side > 10 cm in the unfolded state | side # side | in the unfolded state # in the unfolded state
          A life above 900 h and a strength above 800 MPa, at 900 K               | life # strength | at 900 K # at 900 K
          A total of 900 elements or less                                         | elements | ''
          A maximum of 90 elements in each dimension                              | elements | in each dimension
          A field uniform to better than 2 % over the central 40 % of the bore    | field uniform | over the central 40 % of the bore
          Foods containing more than 9 % on a dry weight basis of milk solids     | milk solids | on a dry weight basis
          Grains having a size less than 90 nm in any direction                   | size | in any direction
          An amount of no more than 90 kg for each individual launch              | amount | for each individual launch
          """)
  void aPeriodHasItsEventAndAPairItsCircumstance(
      String text, String properties, String conditions) {
    var demands =
        ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
            .filter(parameter -> parameter.role().code().equals("threshold"))
            .toList();
    assertThat(demands.stream().map(Parameter::property).collect(Collectors.joining(" # ")))
        .as(text)
        .isEqualTo(properties);
    assertThat(
            demands.stream()
                .map(EnglishRolesTest::conditions)
                .collect(Collectors.joining(" # "))
                .strip())
        .as(text)
        .isEqualTo(conditions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drums are as follows: 75 mm to 400 mm outside diameter, 3 mm or more wall thickness | outside diameter # wall thickness
          Engines capable of 9,000 lbf (40 kN) of thrust or greater               | thrust
          Hot rooms with a high temperature (greater than 300 °C) core            | high temperature
          Rings with a relation between outer and inner diameter smaller or equal to 1.7 | relation between outer and inner diameter
          Carts of more than 4 tonnes (gross vehicle weight)                      | gross vehicle weight
          Rifles of .45 calibre or less                                           | calibre
          Firms owned 50 percent or more by others                                | ownership
          A wavelength shorter than 400 nm or longer than 700 nm                  | wavelength # wavelength
          Sonars for distances between the hull and the bed exceeding 400 m       | distances
          An operating frequency in the band from 20 GHz to 30 GHz                | operating frequency
          Spirits of an alcoholic strength by volume of less than 80 % vol        | alcoholic strength
          Exports of 5 mg or less of ricin                                        | ricin
          The total value of each permit for parts will be limited to no more than $3 million | total value
          """)
  void aNameStandsWhereItIsWritten(String text, String expected) {
    assertThat(
            ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
                .filter(parameter -> parameter.role().code().equals("threshold"))
                .map(Parameter::property)
                .collect(Collectors.joining(" # ")))
        .as(text)
        .isEqualTo(expected);
  }

  private static String shown(Parameter parameter) {
    String property = parameter.property().isEmpty() ? "''" : parameter.property();
    var bound = parameter.threshold().orElseThrow();
    String low = bound.low().map(Quantity::decimal).orElse("");
    String high = bound.high().map(Quantity::decimal).orElse("");
    String comparator = bound.comparator();
    String value =
        comparator.equals("range")
            ? ">= " + low + " <= " + high
            : comparator + " " + Optional.of(low).filter(l -> !l.isEmpty()).orElse(high);
    return parameter.role().code() + " " + property + " " + value;
  }

  private static String conditions(Parameter parameter) {
    return parameter.conditions().stream()
        .map(condition -> condition.evidence().quote())
        .collect(Collectors.joining("; "));
  }
}
