package dev.thresher.app.pipeline;

import dev.thresher.corpus.store.Provenance;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a manifest says of one file; each cell empty where it says nothing.
 *
 * @param record the record's number in the manifest, the heading being 1
 * @param path relative to the manifest, with forward slashes
 * @param date {@code edition_date}: a day, a month or a period
 * @param variant {@code primary} where the manifest says nothing
 */
public record ManifestRow(
    int record,
    String path,
    String list,
    String date,
    String variant,
    String published,
    String effective,
    String retrieved,
    Provenance provenance) {
  /** The format of a file whose pages are pictures that are to be recognised. */
  public static final String SCAN = "scan";

  private static final Set<String> NO_EDITIONS = Set.of("reference", "digest", "sample", "excerpt");

  static ManifestRow of(int record, Map<String, String> cells) {
    String variant = cell(cells, "variant");
    return new ManifestRow(
        record,
        cell(cells, "path").replace('\\', '/'),
        cell(cells, "list"),
        cell(cells, "edition_date"),
        variant.isEmpty() ? "primary" : variant,
        cell(cells, "published"),
        cell(cells, "effective"),
        cell(cells, "retrieved"),
        new Provenance(
            cell(cells, "title"),
            cell(cells, "jurisdiction"),
            cell(cells, "language"),
            cell(cells, "format"),
            cell(cells, "family"),
            cell(cells, "origin"),
            cell(cells, "licence"),
            cell(cells, "notes")));
  }

  /** What a user says of files without a manifest; the path is still to come. */
  public static ManifestRow loose(
      String list, String date, String variant, String language, String family) {
    return new ManifestRow(
        0,
        "",
        list,
        date,
        variant,
        "",
        "",
        "",
        new Provenance("", "", language, "", family, "", "", ""));
  }

  ManifestRow withPath(String newPath) {
    return new ManifestRow(
        record, newPath, list, date, variant, published, effective, retrieved, provenance);
  }

  /** What is said of a PDF whose pictures of pages are to be recognised; all else as it was. */
  static Provenance recognised(String path, Provenance said) {
    if (!path.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      return said;
    }
    return new Provenance(
        said.title(),
        said.jurisdiction(),
        said.language(),
        SCAN,
        said.family(),
        said.origin(),
        said.licence(),
        said.notes());
  }

  private static String cell(Map<String, String> cells, String name) {
    return cells.getOrDefault(name, "");
  }

  /** False for look-up tables, machine-made digests, samples and excerpts. */
  public boolean isEdition() {
    return !NO_EDITIONS.contains(variant);
  }
}
