package dev.thresher.index.search;

import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.glossary.Glossary;
import dev.thresher.index.glossary.Term;
import java.util.List;
import java.util.function.Supplier;

/**
 * How an index understands a query: its way of breaking words and its bilingual terms.
 *
 * @param things the terms that say what a thing is: what provisions of two lists can share
 * @param glossary those and the language of laws: what is looked for in running words
 * @param properties things and the wider names that are asked for as the property of a bound
 */
public record Vocabulary(
    WordBreaking words, Glossary things, Glossary glossary, Glossary properties) {
  /** ICU's words and the glossary that ships with the program. */
  public static Vocabulary standard() {
    return of(WordBreaking.icu());
  }

  /** The given words and the glossary that ships with the program. */
  public static Vocabulary of(WordBreaking words) {
    return new Vocabulary(words, Glossary.standard(), Glossary.withLaws(), Glossary.standard());
  }

  /**
   * With the names of technical properties. In running words they would do harm: a property has
   * names, such as weight for mass, that mean other things too.
   */
  public Vocabulary withProperties(Supplier<List<Term>> concepts) {
    return new Vocabulary(words, things, glossary, properties.with(concepts));
  }
}
