package dev.thresher.index.search;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.time.LocalDate;

/**
 * An edition that the index holds.
 *
 * @param isOfSeries whether it stays in force beside those that follow
 * @param stamp what it was derived from
 */
public record IndexedEdition(
    ListId list,
    LocalDate date,
    String variant,
    Language language,
    boolean isOfSeries,
    String name,
    String stamp) {
  /** What it has in common with the editions that it shares records with. */
  String line() {
    return isPrimary() && !isOfSeries ? list.value() : name;
  }

  long day() {
    return date.toEpochDay();
  }

  public boolean isPrimary() {
    return variant.equals(Edition.PRIMARY);
  }
}
