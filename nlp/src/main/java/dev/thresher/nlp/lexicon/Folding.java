package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Simplified;

/** Chinese texts in simplified characters, character by character, so that offsets stay. */
public final class Folding {
  private Folding() {}

  /** The same text in the characters that the tables are written in. */
  public static String folded(String text, Language language) {
    return language == Language.CHINESE ? Simplified.of(text) : text;
  }
}
