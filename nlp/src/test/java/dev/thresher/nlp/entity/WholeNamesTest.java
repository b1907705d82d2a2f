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
          A fast Fourier transform (FFT) processor.               | fast Fourier transform (FFT) processor
          A transmit/receive module; lasers/radars.               | transmit/receive module; lasers; radars
          Kites for launching missiles.                           | missiles
          Free electron “lasers” and transmit MMICs.              | Free electron “lasers”; transmit MMICs
          Of “production” “technology” for kites.                 | ''
          For missile technology (MT) reasons and missile technology. | missile technology
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
          Take 2,4,6-trinitrotoluene (TNT), not trinitrotoluene. | 2,4,6-trinitrotoluene; TNT; trinitrotoluene
          Europium 152 13 yr (Eu 152 13 yr) and europium.        | Europium 152 13 yr; europium
          Carbon copies of aldehydes with an oxygen function.        | ''
          """)
  void aSubstanceWithinAnotherThingIsNone(String text, String expected) {
    assertThat(found(text, EntityType.CHEMICAL))
        .as(text)
        .containsExactly(
            Stream.of(expected.split("; ")).filter(s -> !s.isEmpty()).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          制订风筝系统商用密码的方案。         | PRODUCT 商用密码
          本法所称核燃料循环不是核燃料。       | PRODUCT 核燃料
          模数转换器微型电路归此。             | PRODUCT 模数转换器微型电路
          从事稀土开采需稀土开采技术。         | CHEMICAL 稀土; PRODUCT 稀土开采技术
          锑的氧化物不是锑。                   | CHEMICAL 锑
          由国务院商务主管部门、国家密码管理部门办理。 | AGENCY 国务院商务主管部门; AGENCY 国家密码管理部门
          国务院工业和信息化主管部门报国务院。 | AGENCY 国务院工业和信息化主管部门; AGENCY 国务院
          推进国家密码法治建设，依密码法。     | LAW 密码法
          三甲基锑和某磷酸酯都不是锑。         | CHEMICAL 锑
          超燃冲压喷气发动机归此。             | PRODUCT 超燃冲压喷气发动机
          中华人民共和国海关隶属海关总署。     | AGENCY 中华人民共和国海关; AGENCY 海关总署
          """)
  void aChineseNameIsWholeToo(String text, String expected) {
    assertThat(
            FORMS.read("", text, Language.CHINESE).stream()
                .map(mention -> mention.type() + " " + mention.evidence().quote()))
        .as(text)
        .containsExactly(expected.split("; "));
  }
}
