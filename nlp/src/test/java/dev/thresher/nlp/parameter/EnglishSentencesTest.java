package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors met in real lists and mended, each in words of our own. */
class EnglishSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A stroke equal to or greater than 2 m and less than 5 m                | stroke >= 2 < 5 m
          Seals for temperatures below 190 K (-83 °C) or above 520 K             | temperatures < 190 K; temperatures > 520 K
          A drift of 3 nautical miles per hour (nm/hr) "CEP" rate or less        | drift <= 3 [nmi_i]/h
          Blades with a load of 70 % of the Yield Strength (YS) or more          | load >= 70 %
          Carriers with an axle load of 8 t per axle or more                     | axle load >= 8 t
          Sources with an activity of 20 GBq (0.5 Ci) per kg or greater          | activity >= 20 GBq/kg
          A drift of less than 0.4 degrees (1 sigma) per hour                    | drift < 0.4 deg/h
          A gate energy of less than 10-13 J                                     | gate energy < 0.0000000000001 J
          A swing for 20 Hz < F ≤ 40 kHz                                         | F > 20 <= 40000 Hz
          Pumps for pressures from 0.2 to 3 MPa (2 to 30 atmospheres)            | pressures >= 0.2 <= 3 MPa
          Tools that hold two plates within one chamber                          | ''
          Calls carried over one access line                                     | ''
          The path over which two beams pass                                     | ''
          Goods controlled by 6A or 6B                                           | ''
          Fasteners of the "600 series"                                          | ''
          Radios below the 5G level                                              | ''
          7212 50 61 Coated sheets and 8465 20 Machining centres                 | ''
          A flatness of λ/12 or better                                           | ''
          A reply within 20 calendar days of receipt                             | ' <= 20 d'
          A recess of less than six (6) days                                     | recess < 6 d
          Acid in concentrations of 25 weight percent or greater                 | concentrations >= 25 %
          Burn rates of 0.3 kg N -1 h -1 or less                                 | Burn rates <= 0.3 kg.N-1.h-1
          A beam product measured at the output not exceeding 3 mm mrad          | output <= 3 mm.mrad
          Glass with an expansion <= 4 x 10-6 per kelvin                         | expansion <= 0.000004 /K
          An upset rate of 1 × 10⁻⁸ or less error/bit/day                        | upset rate <= 0.00000001 {error}/bit/d
          A turn rate less (lower) than 300 deg/s                                | turn rate < 300 deg/s
          Tubes with a length equal to or longer than 90 mm                      | length >= 90 mm
          A beam switching time faster than 2 ms                                 | beam switching time < 2 ms
          A shutter time of 3 µs or faster                                       | shutter time <= 3 us
          A clock faster than 4 GHz                                              | clock speed > 4 GHz
          A maximum width of 60 mm                                               | width <= 60 mm
          A resolution of better than 1 part in 400                              | resolution < 0.0025 1
          Notice in no case less than 48 hours before                            | ' >= 48 h'
          A uniformity of 99.2 % or better                                       | uniformity >= 99.2 %
          Ingots of a purity of 99,999 % or better                               | purity >= 99.999 %
          An elongation of 1,000 % or more and a mass of 12,500 kg or more       | elongation >= 1000 %; mass >= 12500 kg
          Notice no earlier than 15 days after filing                            | ' >= 15 d'
          A burst pressure of 30 mpa or more                                     | burst pressure >= 30 MPa
          Banks with a rating of 0,7 kvar or more                                | rating >= 0.7 kvar
          Explosives with a velocity of at least 9 km/s at maximum density       | velocity >= 9 km/s
          A resolution over their full scale of 0.2 µm or better                 | resolution <= 0.2 um
          The position of the vehicle held within 8 m                            | position of the vehicle held <= 8 m
          Alloys with more than 20 % nickel                                      | nickel > 20 %
          Brazing alloys with more than 30 % copper and 12 % silver by weight    | copper > 30 %; silver > 12 %
          Lots (not above 4 g of neptunium, 9 g of curium or 15 g of thorium)     | neptunium <= 4 g; curium <= 9 g; thorium <= 15 g
          Cards that meet or exceed a total dose of 2 kGy                        | total dose >= 2 kGy
          A ratio of stroke to bore exceeding 1.4                                | ratio of stroke to bore > 1.4 1
          The product of the peak voltage and the pulse length exceeds 3 V.s     | product of the peak voltage and the pulse length > 3 V.s
          Films with an elongation at break of more than 90 %                    | elongation at break > 90 %
          Drawers with a width, depth or height above 2 m                        | width, depth or height > 2 m
          Guns with a current density at rated heater power exceeding 9 A/cm2    | current density > 9 A/cm2
          Links operating above 90 GHz                                           | operating frequency > 90 GHz
          Boards offering 40 or more 'paired', 'shielded' and 'working' 'lanes'  | lanes >= 40 {lane}
          A dead time never longer than 70 ns                                    | dead time <= 70 ns
          A return loss better than 22 dB                                        | return loss > 22 dB
          An output greater than 3 kW and up to and including 9 kW               | output > 3 <= 9 kW
          A depth error not exceeding 0.3 m + 0.5 % of the depth                 | ''
          Stocks of not more than 4 250 metric tonnes                            | Stocks <= 4250 t
          At least one cooling stage                                             | cooling stage >= 1 {stage}
          Pumps with a flow rate of 20 l/min or more to the vessel               | flow rate >= 20 L/min
          Valves with a bore and a leak rate of more than 60 mm and less than 7 Pa, respectively | bore > 60 mm; leak rate < 7 Pa
          Lasers with an average or CW output power exceeding 40 W               | average or CW output power > 40 W
          Bars exceeding 6 m in length, 90 mm in diameter or 70 kg in mass       | length > 6 m; diameter > 90 mm; mass > 70 kg
          Tubes whose bandwidth is half an octave or less                        | bandwidth <= 0.5 {octave}
          Spurs nowhere higher than -80 dBc                                      | Spurs <= -80 dB[c]
          A self-noise better than 2 µg/√Hz                                      | self-noise < 2 u[g].Hz-0.5
          Chips with a transfer rate over all ports of 70 Gbyte/s or more to or from other chips | transfer rate >= 70 GBy/s
          """)
  void aMendedSentenceIsReadRightly(String sentence, String expected) {
    assertThat(shown(ContentReader.standard().read(sentence, Language.ENGLISH).parameters()))
        .as(sentence)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Batteries having any of the following when discharged at 233 K:\\na. An energy above 9 Wh; or\\nb. A life above 7 years; | when discharged at 233 K # when discharged at 233 K
          Plates which, at 290 K, have:\\na. A strength above 9 MPa; and\\nb. A stretch of at least 2 % at 250 K; | at 290 K # at 250 K; at 290 K
          Tubes above 30 GHz and having any of the following at 290 K:\\na. An output above 9 W; | # at 290 K
          Radios with an output exceeding:\\na. 9 W at frequencies below 2 GHz;\\nb. 3 W at frequencies of 2 GHz or more; | at frequencies below 2 GHz # at frequencies of 2 GHz or more
          Gyros with a drift below 9 ppm with respect to a fixed value over a period of one month | with respect to a fixed value; over a period of one month
          A gain above 9 dB and a noise below 2 dB, both measured at 90 GHz | measured at 90 GHz # measured at 90 GHz
          A run-out, with all compensations switched on, below 2 µm along one or more linear axes | with all compensations switched on; along one or more linear axes
          Cells with an output above 9 W at 250 K after storage for 9 days at 330 K | at 250 K; after storage for 9 days at 330 K
          A cathode with a density at rated heater power exceeding 9 A/cm2 | at rated heater power
          Clocks with an error within ±9 ns over 24 hours | over 24 hours
          A range above 9 km without refuelling | without refuelling
          Film, without holes, of a width exceeding 9 mm | ''
          A strength above 9 MPa determined at 290 K by a static test | determined at 290 K; by a static test
          For each axis, a repeatability below 9 µm | For each axis
          Cells exceeding 300 Wh/kg at 20 °C and 250 Wh/kg at -20 °C, respectively | at 20 °C # at -20 °C
          A rate above 9 kHz, if the record is 3 s or less | if the record is 3 s or less
          Radios with, for a 9 µs gate, a gain of 9 dB or more | for a 9 µs gate
          A drain of no more than 9 W in steady state | in steady state
          Yarn of a density >= 700 dtex per single strand | per single strand
          Lamps with less than 3 TBq of activity per device or lamp | per device or lamp
          A viscosity at 303 K of less than 40 P and a purity of 90 % | at 303 K #
          When advice is asked for from the office, a reply is made within 40 days | When advice is asked for from the office
          Appeals are filed within 40 days of the execution of the pact | of the execution of the pact
          A run-out below 9 µm over 400 mm of travel | over 400 mm of travel
          The firm tells the office within 20 days, when it is known that it will not work | when it is known that it will not work
          Cathodes with a pulsed density at rated operating conditions exceeding 9 A/cm2 | at rated operating conditions
          Hulls with a design speed, fully loaded, above 38 knots | ''
          It is filed within 60 days of the time that the acts occurred | of the time that the acts occurred
          Lots limited to 9 g per consignee in any 12-month period | per consignee; in any 12-month period
          """)
  void circumstancesStandWithTheirThresholds(String sentence, String expected) {
    String shown =
        ContentReader.standard()
            .read(sentence.replace("\\n", "\n"), Language.ENGLISH)
            .parameters()
            .stream()
            .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
            .map(parameter ->
                parameter.conditions().stream()
                    .map(condition -> condition.evidence().quote())
                    .collect(Collectors.joining("; ")))
            .collect(Collectors.joining(" # "));
    assertThat(shown.strip()).as(sentence).isEqualTo(expected);
  }

  private static String shown(List<Parameter> parameters) {
    return parameters.stream()
        .filter(parameter -> parameter.role() != ParameterRole.COUNT)
        .filter(parameter -> parameter.role() != ParameterRole.FORMULA)
        .filter(parameter -> parameter.role() != ParameterRole.EQUIVALENT)
        .map(p -> p.property() + shown(p.threshold().orElseThrow()))
        .collect(Collectors.joining("; "));
  }

  private static String shown(Threshold threshold) {
    if (threshold instanceof Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling)) {
      String unit = " " + threshold.unit().code();
      return side(floor) + side(ceiling) + unit;
    }
    return side(threshold) + " " + threshold.unit().code();
  }

  private static String side(Threshold threshold) {
    return " "
        + threshold.comparator()
        + " "
        + threshold.low().or(threshold::high).orElseThrow().decimal();
  }
}
