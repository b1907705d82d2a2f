package dev.thresher.app.cli;

import java.io.IOException;

/** The reader of our output went away: {@code thresher changes | head}. */
final class ClosedPipeException extends RuntimeException {
  ClosedPipeException(IOException cause) {
    super("the output was closed", cause);
  }
}
