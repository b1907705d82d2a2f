package dev.thresher.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time as the fetcher knows it: it can be read, and waited for. */
public interface Pauses extends InstantSource {
  /** Waits; throws {@link InterruptedException} if it is told to stop. */
  void pause(Duration duration) throws InterruptedException;

  /** The clock of the machine. */
  static Pauses real() {
    return new Pauses() {
      @Override
      public Instant instant() {
        return InstantSource.system().instant();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
      }
    };
  }
}
