package dev.thresher.ingest;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.time.LocalDate;
import java.util.List;

/**
 * The files of one edition of a list in one variant: a whole list in one file, or a file per
 * category.
 *
 * @param family the kind of text, such as {@code us-ccl} or {@code ecfr}; empty to have it guessed
 *     from list and files
 */
public record EditionSource(
    ListId list,
    String family,
    LocalDate date,
    String variant,
    Language language,
    List<SourceFile> files) {
  public EditionSource {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(list + "@" + date + ": an edition has at least one file");
    }
  }

  public Edition edition() {
    return editionOf(list);
  }

  /** The edition of another list that stands in the same files. */
  public Edition editionOf(ListId other) {
    return new Edition(other, date, variant, language, EditionDates.unknown());
  }
}
