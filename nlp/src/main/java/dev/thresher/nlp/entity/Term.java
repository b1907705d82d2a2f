package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.nlp.entity.Finding.Strength;
import java.util.Locale;
import java.util.Optional;

/**
 * A written form of something that a table names.
 *
 * @param written the form, on the normalised view
 * @param type empty for words that look like a name and are none: Entity List, License Exception
 */
record Term(String written, Optional<EntityType> type, Optional<String> id, Strength strength) {
  /**
   * A form with capitals is met as it is written, or all in capitals if it is long enough to be
   * told from an abbreviation; a form without is met in any case.
   */
  boolean isWrittenAs(String found) {
    if (isInSmallLetters() || written.equals(found)) {
      return true;
    }
    return written.length() > 4
        && !written.toUpperCase(Locale.ROOT).equals(written)
        && written.toUpperCase(Locale.ROOT).equals(found);
  }

  private boolean isInSmallLetters() {
    return written.toLowerCase(Locale.ROOT).equals(written);
  }
}
