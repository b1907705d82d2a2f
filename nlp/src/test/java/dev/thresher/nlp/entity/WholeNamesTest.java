package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of products and substances are found whole or not at all. */
class WholeNamesTest {
  private static final EntityReader FORMS = EntityReader.ofFixedForms();

  private static Stream<String> found(String text, EntityType type) {
    return FORMS.read("", text, Language.ENGLISH).stream()
        .filter(mention -> mention.type() == type)
        .map(EntityMention::evidence)
        .map(evidence -> evidence.quote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kites carry high pressure pumps and small arms.        | high pressure pumps
          It has an arithmetic logic unit and tail gas treatment units. | arithmetic logic unit; tail gas treatment units
          Doppler-velocity sonar log equipment measures the lake. | Doppler-velocity sonar log equipment
          Accelerometer-based hydro-acoustic sensors are listed. | Accelerometer-based hydro-acoustic sensors
          Bearing pullers and aircraft are listed.                | Bearing pullers; aircraft
          For missile technology reasons a licence is needed.     | ''
          Satellite manufacturers make satellites.                | satellites
          Each nuclear weapon State keeps its nuclear weapons.    | nuclear weapons
          The laser industry of the State uses lasers.            | lasers
          A laser states its name; the laser state is known.      | ''
          Missiles of State enterprises are missiles.             | Missiles; missiles
          An end-point computing device is a computer.            | end-point computing device; computer
          Non-magnetic sensors are no magnetic sensors.           | magnetic sensors
          Its mass is 320 atomic mass units.                      | ''
          Any gas turbine engine rotor “parts” and “laser” systems. | gas turbine engine rotor “parts”; “laser” systems
          Kites with a “laser”; “computers” are for the pilot’s radar. | laser; computers; radar
          Control valves and a fully automatic firearm.           | Control valves; fully automatic firearm
          A rocket propelled grenade is no rocket.                | rocket propelled grenade; rocket
          A maximum cross section and a wafer were measured.      | wafer
          """)
  void aProductIsItsWholePhrase(String text, String expected) {
    assertThat(found(text, EntityType.PRODUCT))
        .as(text)
        .containsExactly(
            Stream.of(expected.split("; ")).filter(s -> !s.isEmpty()).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Carbon monoxide and silver halide were burnt with carbon. | Carbon monoxide; silver halide; carbon
          A hydrogen maser is no hydrogen.                          | hydrogen
          Nickel-cadmium accumulators and Nickel-Cadmium batteries hold nickel. | nickel
          Ferrocene carboxylic acid esters, and ferrocene.           | ferrocene
          Silicon-on-insulator wafers are of silicon.                | silicon
          Carbon “matrix” laminates and hydrogen fluoride (HF) “lasers” hold carbon. | carbon
          Carbon copies of aldehydes with an oxygen function.        | ''
          """)
  void aSubstanceWithinAnotherThingIsNone(String text, String expected) {
    assertThat(found(text, EntityType.CHEMICAL))
        .as(text)
        .containsExactly(
            Stream.of(expected.split("; ")).filter(s -> !s.isEmpty()).toArray(String[]::new));
  }
}
