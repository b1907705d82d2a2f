package dev.thresher.ingest.list;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;

/**
 * One kind of text, such as the Commerce Control List or laws of one country, in all forms that it
 * comes in.
 */
public interface ListFamily {
  /** {@code us-ccl}, {@code us-ecfr}: the word for {@link EditionSource#family()}. */
  String name();

  /**
   * The documents of the edition; an unreadable file may be thrown as {@link
   * dev.thresher.ingest.bytes.UnreadableFileException}.
   */
  Reading read(EditionSource source, Limits limits);
}
