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
          The size of the ‘test cross section’ of a wind tunnel.  | wind tunnel
          A laser based enrichment plant and a laser.             | laser based enrichment plant; laser
          Home subscriber servers; eddy current test equipment.   | Home subscriber servers; eddy current test equipment
          Magnetic sensors based on light; ground based sensors.  | Magnetic sensors; ground based sensors
          Floating or submersible drilling platforms.             | drilling platforms
          Surface vessel survey equipment; a spacecraft crew.     | Surface vessel survey equipment
          Each manufacturing stage of the kite and an aluminum (Al) precursor. | aluminum (Al) precursor
          Veins of uranium ore.                                   | uranium ore
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
          镍钴粉不是钴基合金，也不是钴。       | PRODUCT 镍钴粉; PRODUCT 钴基合金; CHEMICAL 钴
          稀土用焙烧窑和稀土用高温窑里没有稀土。 | PRODUCT 稀土用焙烧窑; CHEMICAL 稀土
          重水生产设施用重水。                 | CHEMICAL 重水
          风筝骨架用镍铬合金钢管材、复合材料结构件。 | PRODUCT 镍铬合金钢; PRODUCT 复合材料结构件
          稀土二次资源、风筝零部件、飞机零部件。 | PRODUCT 稀土二次资源; PRODUCT 飞机零部件
          钛稳定的双炼不锈钢含钛。             | PRODUCT 钛稳定的双炼不锈钢; CHEMICAL 钛
          碳纤维增强的复合材料和碳纤维。       | PRODUCT 碳纤维增强的复合材料; PRODUCT 碳纤维
          病原微生物实验室里有病原微生物。     | PRODUCT 病原微生物
          风筝利用超塑性金属材料。             | PRODUCT 超塑性金属材料
          用于稀土磁材加工的风筝。             | PRODUCT 稀土磁材
          导弹相关物项和技术；导弹及其相关技术。 | PRODUCT 导弹相关物项和技术; PRODUCT 导弹
          由国务院水利、气象等部门和国务院相关部门办理。 | AGENCY 国务院水利、气象等部门; AGENCY 国务院
          """)
  void aChineseNameIsWholeToo(String text, String expected) {
    assertThat(
            FORMS.read("", text, Language.CHINESE).stream()
                .map(mention -> mention.type() + " " + mention.evidence().quote()))
        .as(text)
        .containsExactly(expected.split("; "));
  }
}
