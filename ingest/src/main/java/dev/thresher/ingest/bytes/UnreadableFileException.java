package dev.thresher.ingest.bytes;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;

/**
 * A file that cannot be read as what it is; carries what to tell the user. Caught where an edition
 * is read.
 */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public UnreadableFileException(String file, String place, String message, String remedy) {
    super(file + ": " + message);
    this.diagnostic = new Diagnostic(Severity.ERROR, file, place, message, remedy);
  }

  public UnreadableFileException(
      String file, String place, String message, String remedy, Throwable cause) {
    this(file, place, message, remedy);
    initCause(cause);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
