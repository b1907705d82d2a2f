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
 * @param dates what else is stated of its time
 * @param scanned true if pages that are pictures are to be recognised
 */
public record EditionSource(
    ListId list,
    String family,
    LocalDate date,
    String variant,
    Language language,
    List<SourceFile> files,
    EditionDates dates,
    boolean scanned) {
  public EditionSource {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(list + "@" + date + ": an edition has at least one file");
    }
  }

  /** Of whose further dates nothing is known. */
  public EditionSource(
      ListId list,
      String family,
      LocalDate date,
      String variant,
      Language language,
      List<SourceFile> files) {
    this(list, family, date, variant, language, files, EditionDates.unknown(), false);
  }

  public Edition edition() {
    return editionOf(list);
  }

  /** The edition of another list that stands in the same files. */
  public Edition editionOf(ListId other) {
    return new Edition(other, date, variant, language, dates);
  }
}
