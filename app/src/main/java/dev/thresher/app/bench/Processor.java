package dev.thresher.app.bench;

import java.time.Duration;

/** The clock of the processor. */
final class Processor {
  private Processor() {}

  /** What this program has worked since it began; nothing where the system does not tell. */
  static Duration worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
