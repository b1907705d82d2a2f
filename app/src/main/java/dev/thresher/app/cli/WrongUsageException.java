package dev.thresher.app.cli;

/** An option or argument that cannot be meant; the message says what would do. */
final class WrongUsageException extends RuntimeException {
  WrongUsageException(String message) {
    super(message);
  }

  WrongUsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
