package dev.thresher.ingest.fetch;

import java.time.LocalDate;

/**
 * What to fetch: one dated text of a list from one publisher.
 *
 * @param line of the file, from 1
 * @param publisher {@code ecfr}, {@code eur-lex-pdf}, {@code justice-laws}… or {@code url}
 * @param address what the publisher's form asks for, or the whole address for {@code url}
 * @param sha256 what the bytes must be, in hexadecimal; empty if that is not known
 * @param variant {@code primary} unless the row says otherwise
 */
public record SourceRow(
    int line,
    String list,
    String publisher,
    String address,
    LocalDate date,
    String variant,
    String language,
    String title,
    String family,
    String sha256) {
  /** The form whose address is a whole URL. */
  public static final String URL = "url";
}
