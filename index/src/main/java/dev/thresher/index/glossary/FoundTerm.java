package dev.thresher.index.glossary;

import dev.thresher.corpus.text.Span;
import java.util.List;

/** A term in a text. */
public record FoundTerm(Term term, Span place, boolean isChinese) {
  /** Its names in the language of the text, the one that stands there included. */
  public List<String> synonyms() {
    return isChinese ? term.chinese() : term.english();
  }

  /** Its names in the other language. */
  public List<String> translations() {
    return isChinese ? term.english() : term.chinese();
  }
}
