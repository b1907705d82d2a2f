package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanNumeralTest {
  @Test
  void aNumberIsSpelledAsInLaws() {
    assertThat(HanNumeral.of("45")).contains("四十五");
    assertThat(HanNumeral.of("10")).contains("十");
    assertThat(HanNumeral.of("105")).contains("一百零五");
    assertThat(HanNumeral.of("1300")).contains("一千三百");
    assertThat(HanNumeral.of("2005")).contains("二千零五");
  }

  @Test
  void whatIsNoSuchNumberIsNotSpelled() {
    assertThat(HanNumeral.of("3")).isEmpty();
    assertThat(HanNumeral.of("04")).isEmpty();
    assertThat(HanNumeral.of("3A001")).isEmpty();
    assertThat(HanNumeral.of("12345")).isEmpty();
  }
}
