package dev.thresher.ingest.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A publisher that cannot answer now, and perhaps says when it can. */
final class BusyException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final transient Optional<Duration> wait;

  BusyException(String message, Optional<Duration> wait) {
    super(message);
    this.reason = message;
    this.wait = wait;
  }

  String reason() {
    return reason;
  }

  Optional<Duration> askedFor() {
    return wait;
  }
}
