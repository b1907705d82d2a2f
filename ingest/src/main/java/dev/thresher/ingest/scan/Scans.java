package dev.thresher.ingest.scan;

import dev.thresher.corpus.edition.Language;

/**
 * What becomes of a file whose pages are pictures.
 *
 * @param recognised false to refuse it with a message
 * @param language of the text in the pictures
 */
public record Scans(boolean recognised, Language language) {
  public static Scans refused() {
    return new Scans(false, Language.ENGLISH);
  }

  public static Scans asked() {
    return new Scans(true, Language.ENGLISH);
  }

  public Scans in(Language spoken) {
    return new Scans(recognised, spoken);
  }
}
