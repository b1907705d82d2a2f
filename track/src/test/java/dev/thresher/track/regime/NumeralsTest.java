package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
  @Test
  void numbersAreKnownByTheirFiguresInEveryScript() {
    assertThat(Numerals.in("0.25 mm, 250 kg, 二十五 and 二五〇")).containsExactly("25");
  }

  @Test
  void tenAndHundredAloneAreOne() {
    assertThat(Numerals.in("十ミリメートル or 百％")).containsExactly("1");
  }

  @Test
  void codesMarkersAndWordsAreNoNumbers() {
    assertThat(Numerals.in("see 9Z901.a.1, 第三条, （四） and 一般")).isEmpty();
  }
}
