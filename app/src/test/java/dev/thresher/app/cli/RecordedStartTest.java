package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedStartTest {
  @TempDir private Path folder;

  @Test
  void aRunThatAnsweredSoonIsAModelOfLaterOnes() {
    assertThat(voidAfter(ExitCode.DONE, 2)).doesNotExist();
    assertThat(voidAfter(ExitCode.FINDINGS, 2)).doesNotExist();
  }

  @Test
  void oneThatFailedIsNot() {
    assertThat(voidAfter(ExitCode.WRONG_USAGE, 2)).exists();
    assertThat(voidAfter(ExitCode.FAILED, 2)).exists();
  }

  @Test
  void oneThatReadEditionsAnewIsNot() {
    assertThat(voidAfter(ExitCode.DONE, 90)).exists();
  }

  private Path voidAfter(int code, int seconds) {
    Path file = folder.resolve("search-" + code + "-" + seconds + ".void");
    new RecordedStart(Optional.of(file)).ended(code, Duration.ofSeconds(seconds));
    return file;
  }
}
