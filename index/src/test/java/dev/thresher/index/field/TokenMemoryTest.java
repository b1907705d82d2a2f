package dev.thresher.index.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenMemoryTest {
  private static final long ONE_TEXT = 300;

  private final TokenMemory memory = new TokenMemory(WordAnalyzers.stems(), ONE_TEXT);

  @Test
  void whatIsAskedForAgainIsNotBrokenAgain() {
    Tokens kept = memory.of("a laser");
    assertThat(memory.of("a laser")).isSameAs(kept);
  }

  @Test
  void theOldestTextsAreForgottenButForThoseAskedForAgain() {
    Tokens asked = memory.of("a laser");
    Tokens left = memory.of("a pump");
    for (int other = 0; other < 10; other++) {
      memory.of("a valve of kind " + other);
      assertThat(memory.of("a laser")).isSameAs(asked);
    }
    assertThat(memory.of("a pump")).isNotSameAs(left);
  }
}
