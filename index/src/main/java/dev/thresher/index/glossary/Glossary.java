package dev.thresher.index.glossary;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Segmenter;
import dev.thresher.corpus.text.Span;
import dev.thresher.corpus.text.Table;
import dev.thresher.index.field.Folded;
import dev.thresher.index.field.Script;
import dev.thresher.index.field.Stems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All terms, found by their names in any language. */
public final class Glossary {
  private static final Glossary STANDARD = new Glossary(() -> rows("glossary.tsv"));
  private static final Glossary WITH_LAWS = STANDARD.with(() -> rows("laws.tsv"));

  private final Supplier<List<Term>> terms;
  private final Supplier<EnglishNames> english;
  private final Supplier<PhraseTrie<Term>> unspaced;

  /** Names are put in order when a text of their script is first read. */
  private Glossary(Supplier<List<Term>> terms) {
    this.terms = new Once<>(terms);
    this.english = new Once<>(() -> EnglishNames.of(terms()));
    this.unspaced = new Once<>(() -> unspaced(terms()));
  }

  private static PhraseTrie<Term> unspaced(List<Term> terms) {
    Map<String, Term> characters = new LinkedHashMap<>();
    for (Term term : terms) {
      term.unspaced().forEach(name -> characters.merge(Folded.of(name), term, Term::joined));
    }
    return PhraseTrie.of(characters);
  }

  public static Glossary of(List<Term> terms) {
    List<Term> all = List.copyOf(terms);
    return new Glossary(() -> all);
  }

  /** The terms that ship with the program: what a thing is, and how much of it. */
  public static Glossary standard() {
    return STANDARD;
  }

  /** The same with what laws and authorities speak of, which says of no thing what it is. */
  public static Glossary withLaws() {
    return WITH_LAWS;
  }

  private static List<Term> rows(String table) {
    return Table.of(Glossary.class, table).rows().stream()
        .map(row -> Term.of(row.parts("en"), row.parts("zh"), row.parts("ja")))
        .toList();
  }

  /** With more terms, which are read when they are needed. */
  public Glossary with(Supplier<List<Term>> more) {
    return new Glossary(() -> Stream.concat(terms().stream(), more.get().stream()).toList());
  }

  public List<Term> terms() {
    return terms.get();
  }

  /** The term whose name is the whole text, in any language. */
  public Optional<Term> named(String text) {
    String folded = Folded.of(text).strip();
    Optional<Term> inEnglish =
        hasLatin(folded) ? english.get().named(Stems.of(folded)) : Optional.empty();
    return inEnglish.or(() -> hasUnspaced(folded) ? namedUnspaced(folded) : Optional.empty());
  }

  private Optional<Term> namedUnspaced(String folded) {
    return unspaced
        .get()
        .longest(folded, 0)
        .filter(match -> match.end() == folded.length())
        .map(PhraseTrie.Match::value);
  }

  private static boolean hasLatin(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetter(c) && !Script.isUnspaced(c));
  }

  private static boolean hasUnspaced(String text) {
    return text.codePoints().anyMatch(Script::isUnspaced);
  }

  /** The terms in a text, longest first from the left, none overlapping. */
  public List<FoundTerm> in(String text, Segmenter segmenter) {
    String folded = Folded.of(text);
    List<FoundTerm> found = new ArrayList<>();
    if (hasLatin(folded)) {
      found.addAll(english.get().in(folded));
    }
    if (hasUnspaced(folded)) {
      found.addAll(inUnspaced(folded, segmenter));
    }
    found.sort((one, other) -> one.place().compareTo(other.place()));
    return found;
  }

  private List<FoundTerm> inUnspaced(String text, Segmenter segmenter) {
    List<FoundTerm> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      Optional<PhraseTrie.Match<Term>> match =
          Script.isUnspaced(text.charAt(at)) ? unspaced.get().longest(text, at) : Optional.empty();
      Optional<Span> place =
          match
              .map(here -> new Span(from, here.end()))
              .filter(span -> span.length() > 1 || isWord(text, span, segmenter));
      if (match.isPresent() && place.isPresent()) {
        found.add(new FoundTerm(match.get().value(), place.get(), true));
      }
      at = place.map(Span::end).orElse(at + 1);
    }
    return found;
  }

  private static boolean isWord(String text, Span span, Segmenter segmenter) {
    return segmenter.words(text).contains(span);
  }
}
