package dev.thresher.corpus.edition;

import java.time.LocalDate;
import java.util.Optional;

/** What else is known of an edition's time, each only where the source says it. */
public record EditionDates(
    Optional<LocalDate> published, Optional<LocalDate> effective, Optional<LocalDate> retrieved) {
  public static EditionDates unknown() {
    return new EditionDates(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
