package dev.thresher.track.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References and numbers of any length are one token, and need no deep stack. */
class LongTokensTest {
  private static final int TIMES = 200_000;

  @ParameterizedTest
  @CsvSource({"a,.1", "9Z901,.b", "(a),(b)", "7,.5"})
  void aReferenceOfAnyLengthIsOneToken(String head, String piece) {
    assertThat(Tokens.of(head + piece.repeat(TIMES), 0)).hasSize(1);
  }
}
