package dev.thresher.index.search;

import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.glossary.Glossary;
import dev.thresher.index.glossary.Term;
import java.util.List;

/** How an index understands a query: its way of breaking words and its bilingual terms. */
public record Vocabulary(WordBreaking words, Glossary glossary) {
  /** ICU's words and the glossary that ships with the program. */
  public static Vocabulary standard() {
    return of(WordBreaking.icu());
  }

  /** The given words and the glossary that ships with the program. */
  public static Vocabulary of(WordBreaking words) {
    return new Vocabulary(words, Glossary.standard());
  }

  /** With more terms, such as the concepts of technical properties. */
  public Vocabulary with(List<Term> terms) {
    return new Vocabulary(words, glossary.with(terms));
  }
}
