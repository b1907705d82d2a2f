package dev.thresher.app.job;

/** A list, an edition or a code that was named and is not there; the message says what is. */
public final class UnknownChoiceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownChoiceException(String message) {
    super(message);
  }
}
