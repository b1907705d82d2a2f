package dev.thresher.app.pipeline;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An input that cannot be worked with at all; the message says what to do next. */
public final class UnusableInputException extends RuntimeException {
  public UnusableInputException(String what, String remedy) {
    super(what + "\n  " + remedy);
  }

  public UnusableInputException(String what, String remedy, Throwable cause) {
    super(what + "\n  " + remedy, cause);
  }

  public static UnusableInputException unreadable(Path file, IOException cause) {
    return cause instanceof NoSuchFileException
        ? new UnusableInputException(file + ": there is no such file", "check the path", cause)
        : new UnusableInputException(
            file + ": cannot be read (" + cause.getMessage() + ")", "check its rights", cause);
  }
}
