package dev.thresher.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves when somebody waits. */
final class TestPauses implements Pauses {
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  final List<Duration> waits = new ArrayList<>();

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void pause(Duration duration) {
    waits.add(duration);
    now = now.plus(duration);
  }
}
