package dev.thresher.index.glossary;

import dev.thresher.corpus.text.Span;
import java.util.List;

/**
 * A term in a text.
 *
 * @param isUnspaced whether it stands there in a script without blanks: Chinese or Japanese
 */
public record FoundTerm(Term term, Span place, boolean isUnspaced) {
  /** Its names in the same kind of script, the one that stands there included. */
  public List<String> synonyms() {
    return isUnspaced ? term.unspaced() : term.english();
  }

  /** Its names in the other kind of script. */
  public List<String> translations() {
    return isUnspaced ? term.english() : term.unspaced();
  }
}
