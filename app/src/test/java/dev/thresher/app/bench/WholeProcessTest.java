package dev.thresher.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeProcessTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static List<String> reading(String... files) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                JAVA,
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()),
            java.util.stream.Stream.of(files))
        .toList();
  }

  @Test
  void everyRunIsTimedAndMadeReady(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("list.txt"), "exceeding 650 m");
    AtomicInteger ready = new AtomicInteger();
    WholeProcess measured = WholeProcess.run(3, reading(file.toString()), ready::incrementAndGet);
    assertThat(measured.times()).hasSize(3).isSorted();
    assertThat(ready).hasValue(3);
    assertThat(measured.fastest()).isPositive();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theMemoryOfAJvmIsMoreThanTenMegabytes(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("list.txt"), "exceeding 650 m");
    assertThat(WholeProcess.run(1, reading(file.toString()), () -> {}).peak())
        .isGreaterThan(10 << 20);
  }

  @Test
  void aRunThatFailsIsNoMeasurement() {
    assertThatThrownBy(() -> WholeProcess.run(1, List.of(JAVA, "--no-such-option"), () -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("--no-such-option");
  }
}
