package dev.thresher.app.pipeline;

import dev.thresher.corpus.text.Table;
import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.glossary.FoundTerm;
import dev.thresher.index.glossary.Glossary;
import dev.thresher.index.glossary.Term;
import dev.thresher.index.search.Vocabulary;
import dev.thresher.nlp.parameter.PropertyNames;
import dev.thresher.track.regime.Terms;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What texts of different languages have in common: the terms of the bilingual glossary. */
public final class SharedTerms {
  private SharedTerms() {}

  /** The glossary's terms and the words of each language. */
  public static Terms ofGlossary() {
    Glossary glossary = Glossary.standard();
    var segmenter = WordBreaking.icu().segmenter();
    Terms terms =
        (text, language) ->
            glossary.in(text, segmenter).stream()
                .map(FoundTerm::term)
                .map(SharedTerms::name)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    return terms.and(Terms.words());
  }

  /**
   * The same with the things that lists of two regimes share; what the grammar knows as a property
   * is named a quantity: a length, a range or a frequency says of no thing what it is.
   */
  public static Terms ofRegimes() {
    Glossary glossary =
        Glossary.standard()
            .with(() ->
                Table.of(SharedTerms.class, "regime-terms.tsv").rows().stream()
                    .map(row -> Term.of(row.parts("en"), row.parts("zh"), row.parts("ja")))
                    .toList());
    Set<String> quantities =
        PropertyNames.all().stream()
            .flatMap(names -> names.english().stream())
            .collect(Collectors.toSet());
    var segmenter = WordBreaking.icu().segmenter();
    Terms terms =
        (text, language) ->
            glossary.in(text, segmenter).stream()
                .map(FoundTerm::term)
                .map(term -> (isNamed(term, quantities) ? Terms.QUANTITY : "") + name(term))
                .collect(Collectors.toSet());
    return terms.and(Terms.words());
  }

  private static boolean isNamed(Term term, Set<String> names) {
    return term.english().stream().anyMatch(names::contains);
  }

  /** What the search index understands: the glossary, and the properties that the grammar knows. */
  public static Vocabulary vocabulary() {
    return Vocabulary.standard()
        .withProperties(() ->
            PropertyNames.all().stream()
                .map(names ->
                    new Term(
                        Optional.of(names.concept()),
                        names.english(),
                        names.chinese(),
                        names.japanese()))
                .toList());
  }

  private static String name(Term term) {
    return "term "
        + Stream.of(term.english(), term.chinese(), term.japanese())
            .flatMap(names -> names.stream())
            .findFirst()
            .orElse("");
  }
}
