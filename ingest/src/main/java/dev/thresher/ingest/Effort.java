package dev.thresher.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much work the thread that reads a file has done since it began: its own, so that a busy
 * machine refuses no file that a quiet one reads.
 */
public final class Effort {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long start;

  private Effort(long start) {
    this.start = start;
  }

  public static Effort begin() {
    return new Effort(now());
  }

  public boolean exceeds(Duration limit) {
    return now() - start > limit.toNanos();
  }

  private static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
