package dev.thresher.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of any length are read on the stack of a thread: no pattern calls itself for each sign. */
class LongLinesTest {
  private static final int TIMES = 200_000;

  @ParameterizedTest
  @ValueSource(strings = {"- ", "-", "# ", "| a ", "* b", "_"})
  void aLineOfAnyLengthIsRead(String piece) {
    assertThatCode(() -> MarkdownText.extract(piece.repeat(TIMES))).doesNotThrowAnyException();
  }
}
