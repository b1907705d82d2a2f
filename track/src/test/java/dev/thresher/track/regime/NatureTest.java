package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NatureTest {
  private static final Nature GOODS =
      Nature.of(List.of("b. Test boards", "A. “Equipment”"), Language.ENGLISH);
  private static final Nature TECHNOLOGY =
      Nature.of(List.of("b. Boards", "E. “Technology”"), Language.ENGLISH);

  @Test
  void technologyWithoutItsProgramsIsTechnologyAlone() {
    Nature order =
        Nature.of(List.of("試験盤の設計に必要な技術（プログラムを除く。）", "外為令 別表の一の項の技術"), Language.JAPANESE);
    assertThat(order.excludes(TECHNOLOGY)).isFalse();
    assertThat(order.beyond(TECHNOLOGY)).isEmpty();
    assertThat(order.excludes(GOODS)).isTrue();
  }

  @Test
  void programsBesideTechnologyAreSaid() {
    Nature order =
        Nature.of(List.of("試験盤の設計に必要な技術又はその設計のためのプログラム", "外為令 別表の一の項の技術"), Language.JAPANESE);
    assertThat(order.excludes(TECHNOLOGY)).isFalse();
    assertThat(order.beyond(TECHNOLOGY)).containsExactly("programs");
  }

  @Test
  void ofAListWithoutGroupsNothingIsSaid() {
    Nature plain = Nature.of(List.of("Technology for test boards"), Language.ENGLISH);
    assertThat(plain.excludes(GOODS)).isFalse();
    assertThat(TECHNOLOGY.beyond(plain)).isEmpty();
  }

  @Test
  void theWayOfMakingAThingIsNotTheThing() {
    Nature list = Nature.of(List.of("在10帕压力下制备试验板的生产技术，包括工艺控制"), Language.CHINESE);
    assertThat(list.excludes(GOODS)).isTrue();
    assertThat(Nature.of(List.of("试验板的生产设备和技术"), Language.CHINESE).excludes(GOODS)).isFalse();
  }

  @Test
  void chineseTechnologyInOtherWordsIsNotTakenForGoods() {
    Nature worded = Nature.of(List.of("试验板用的技术和软件"), Language.CHINESE);
    Nature headed = Nature.of(List.of("试验板的制备", "E 技术"), Language.CHINESE);
    assertThat(worded.excludes(TECHNOLOGY)).isFalse();
    assertThat(headed.excludes(TECHNOLOGY)).isFalse();
    assertThat(Nature.of(List.of("试验板，技术指标如下"), Language.CHINESE).excludes(TECHNOLOGY)).isTrue();
  }

  @Test
  void ofTheFrenchGroupsNothingIsSaid() {
    Nature programs = Nature.of(List.of("b. Bancs d'essai", "D. Logiciels"), Language.FRENCH);
    assertThat(programs.excludes(TECHNOLOGY)).isFalse();
  }
}
