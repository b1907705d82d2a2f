package dev.thresher.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongWordsTest {
  @Test
  void aWordOfAnyNumberOfPartsNeedsNoDeepStack() {
    assertThat(Words.of("a" + "-b".repeat(200_000))).hasSize(1);
  }
}
