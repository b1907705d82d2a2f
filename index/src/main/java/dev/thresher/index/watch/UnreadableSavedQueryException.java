package dev.thresher.index.watch;

/** A file that holds no saved query: what is wrong and in which line. */
public final class UnreadableSavedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableSavedQueryException(String source, int line, String message) {
    super(
        source
            + ": line "
            + line
            + ": "
            + message
            + "\n  a saved query is two lines, such as\n    name: strong lasers\n    query: laser"
            + " AND power>=500 W");
  }
}
