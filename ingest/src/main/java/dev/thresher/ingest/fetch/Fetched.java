package dev.thresher.ingest.fetch;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.entry.Diagnostic;
import java.util.Optional;

/**
 * What became of a file that was wanted.
 *
 * @param held what is now known of the file; empty if it is not there
 * @param diagnostic why it was not fetched, or what is odd about it
 */
public record Fetched(
    Wanted wanted, Outcome outcome, Optional<HeldCopy> held, Optional<Diagnostic> diagnostic) {
  /** How a fetch ended. */
  public enum Outcome {
    /** The file was not there before. */
    NEW,
    /** The publisher's file is another than the one we had. */
    CHANGED,
    /** The publisher says, or the bytes show, that nothing changed. */
    UNCHANGED,
    /** Not asked for: the network may not be used. */
    OFFLINE,
    /** Not asked for, or not taken: robots.txt, an unsafe redirect, size, form or checksum. */
    REFUSED,
    /** The publisher did not give it, however often it was asked. */
    FAILED
  }

  /** True if the file is there as the publisher has it. */
  public boolean isHeld() {
    return switch (outcome) {
      case NEW, CHANGED, UNCHANGED -> true;
      case OFFLINE, REFUSED, FAILED -> false;
    };
  }

  /**
   * A file as it lies in the folder.
   *
   * @param etag the publisher's mark of this version; empty if it gave none
   * @param lastModified as the publisher wrote it; empty if it did not
   * @param retrieved the day, in UTC
   */
  public record HeldCopy(
      Digest digest, long bytes, String etag, String lastModified, String retrieved) {}
}
