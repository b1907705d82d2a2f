package dev.thresher.corpus.entry;

/**
 * Something in a source that a reader should know: what, where, and what to do.
 *
 * @param place page and offset, line and field, or empty
 */
public record Diagnostic(
    Severity severity, String file, String place, String message, String remedy) {
  /** How much it matters. */
  public enum Severity {
    WARNING,
    ERROR
  }

  @Override
  public String toString() {
    return file
        + ": "
        + (place.isEmpty() ? "" : place + ": ")
        + message
        + (remedy.isEmpty() ? "" : "\n  " + remedy);
  }
}
