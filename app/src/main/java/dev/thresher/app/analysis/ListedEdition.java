package dev.thresher.app.analysis;

import dev.thresher.track.entry.ListedEntries;
import java.time.LocalDate;

/** An edition whose entries can be counted, or one that was asked for and is not there. */
public sealed interface ListedEdition {
  /**
   * An edition at hand.
   *
   * @param name {@code us-ccl@2022-10-07}
   * @param digest SHA-256 of its file; of several, the first and how many more
   */
  record AtHand(String name, LocalDate date, ListedEntries entries, String digest)
      implements ListedEdition {}

  /**
   * None of that day or year.
   *
   * @param asked as the user wrote it
   */
  record Missing(String asked, String why) implements ListedEdition {}
}
