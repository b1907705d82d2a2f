package dev.thresher.corpus.store;

/**
 * What its manifest says of a file's source, each empty where it says nothing.
 *
 * @param origin where the bytes were published or fetched: an address, a citation
 * @param licence under what terms they may be used
 * @param family the family of parsers that reads it, if the manifest names one
 */
public record Provenance(
    String title,
    String jurisdiction,
    String language,
    String format,
    String family,
    String origin,
    String licence,
    String notes) {
  public static Provenance unknown() {
    return new Provenance("", "", "", "", "", "", "", "");
  }
}
