package dev.thresher.app.pipeline;

import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.glossary.FoundTerm;
import dev.thresher.index.glossary.Glossary;
import dev.thresher.index.glossary.Term;
import dev.thresher.index.search.Vocabulary;
import dev.thresher.nlp.parameter.PropertyNames;
import dev.thresher.track.regime.Terms;
import java.util.Optional;
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

  /** What the search index understands: the glossary, and the properties that the grammar knows. */
  public static Vocabulary vocabulary() {
    return Vocabulary.standard()
        .withProperties(
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
