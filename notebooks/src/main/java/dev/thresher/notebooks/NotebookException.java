package dev.thresher.notebooks;

/** A notebook or an export that cannot be used; the message says which, where and what to do. */
public final class NotebookException extends RuntimeException {
  public NotebookException(String message) {
    super(message);
  }

  public NotebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
