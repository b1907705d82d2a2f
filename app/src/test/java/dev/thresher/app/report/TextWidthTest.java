package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void aHanCharacterTakesTwoColumnsAndACombiningMarkNone() {
    assertThat(TextWidth.of("能量 e\u0301")).isEqualTo(6);
  }

  @Test
  void whatDoesNotFitIsCutWithAnEllipsis() {
    assertThat(TextWidth.fit("能量密度大于", 7)).isEqualTo("能量密…");
    assertThat(TextWidth.fit("short", 7)).isEqualTo("short");
  }

  @Test
  void linesBreakAtBlanksAndBetweenHanCharacters() {
    assertThat(TextWidth.wrap("a power exceeding 5 kW", 9))
        .containsExactly("a power", "exceeding", "5 kW");
    assertThat(TextWidth.wrap("重量能量密度大于300 Wh/kg", 8))
        .containsExactly("重量能量", "密度大于", "300", "Wh/kg");
  }
}
