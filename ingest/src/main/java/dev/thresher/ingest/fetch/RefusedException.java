package dev.thresher.ingest.fetch;

/** A file that must not be asked for or not be taken; asking again would change nothing. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final String remedy;

  RefusedException(String message, String remedy) {
    super(message);
    this.reason = message;
    this.remedy = remedy;
  }

  String reason() {
    return reason;
  }

  String remedy() {
    return remedy;
  }
}
