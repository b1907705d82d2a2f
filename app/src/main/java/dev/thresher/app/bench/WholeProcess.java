package dev.thresher.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs of one command from its start to its end.
 *
 * @param times how long each run took, shortest first
 * @param peak the most resident memory that any run had, in bytes; 0 where the system does not tell
 */
public record WholeProcess(List<Duration> times, long peak) {
  private static final long LOOK_EVERY_MILLIS = 5;

  public WholeProcess {
    times = times.stream().sorted().toList();
  }

  public Duration fastest() {
    return times.getFirst();
  }

  public Duration median() {
    return times.get(times.size() / 2);
  }

  public Duration slowest() {
    return times.getLast();
  }

  /**
   * Runs the command so many times, one after the other; {@code before} makes the place ready each
   * time and is not counted.
   *
   * @throws IllegalStateException if a run does not end with 0
   */
  public static WholeProcess run(int runs, List<String> command, Runnable before) {
    List<Duration> times = new ArrayList<>();
    long peak = 0;
    for (int i = 0; i < runs; i++) {
      before.run();
      Run run = once(command);
      times.add(run.time);
      peak = Math.max(peak, run.peak);
    }
    return new WholeProcess(times, peak);
  }

  private record Run(Duration time, long peak) {}

  private static Run once(List<String> command) {
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      long peak = 0;
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peak(process.pid()));
      }
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            String.join(" ", command) + " ended with " + process.exitValue());
      }
      return new Run(time, peak);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
  }

  /** What Linux calls VmHWM; it only grows, so the last look is the peak. */
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
