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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All terms, found by their names in any language. */
public final class Glossary {
  private final List<Term> terms;
  private final Map<String, Term> english = new LinkedHashMap<>();
  private final PhraseTrie<Term> unspaced;
  private int longest = 1;

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    Map<String, Term> characters = new LinkedHashMap<>();
    for (Term term : terms) {
      for (String name : term.english()) {
        List<Stems.Stem> stems = Stems.of(name);
        longest = Math.max(longest, stems.size());
        english.merge(key(stems), term, Term::joined);
      }
      term.unspaced().forEach(name -> characters.merge(Folded.of(name), term, Term::joined));
    }
    this.unspaced = PhraseTrie.of(characters);
  }

  public static Glossary of(List<Term> terms) {
    return new Glossary(terms);
  }

  /** The terms that ship with the program: what a thing is, and how much of it. */
  public static Glossary standard() {
    return Standard.GLOSSARY;
  }

  /** The same with what laws and authorities speak of, which says of no thing what it is. */
  public static Glossary withLaws() {
    return WithLaws.GLOSSARY;
  }

  /** Read once, when it is first asked for. */
  private static final class Standard {
    static final Glossary GLOSSARY = new Glossary(rows("glossary.tsv"));
  }

  /** Read once, when it is first asked for. */
  private static final class WithLaws {
    static final Glossary GLOSSARY = standard().with(rows("laws.tsv"));
  }

  private static List<Term> rows(String table) {
    return Table.of(Glossary.class, table).rows().stream()
        .map(row -> Term.of(row.parts("en"), row.parts("zh"), row.parts("ja")))
        .toList();
  }

  public Glossary with(List<Term> more) {
    return new Glossary(Stream.concat(terms.stream(), more.stream()).toList());
  }

  public List<Term> terms() {
    return terms;
  }

  /** The term whose name is the whole text, in any language. */
  public Optional<Term> named(String text) {
    Optional<Term> inEnglish = Optional.ofNullable(english.get(key(Stems.of(text))));
    String folded = Folded.of(text).strip();
    return inEnglish.or(() ->
        unspaced
            .longest(folded, 0)
            .filter(match -> match.end() == folded.length())
            .map(PhraseTrie.Match::value));
  }

  /** The terms in a text, longest first from the left, none overlapping. */
  public List<FoundTerm> in(String text, Segmenter segmenter) {
    String folded = Folded.of(text);
    List<FoundTerm> found = new ArrayList<>(inEnglish(folded));
    found.addAll(inUnspaced(folded, segmenter));
    found.sort((one, other) -> one.place().compareTo(other.place()));
    return found;
  }

  private List<FoundTerm> inEnglish(String text) {
    List<Stems.Stem> stems = Stems.of(text);
    List<FoundTerm> found = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      Optional<FoundTerm> term = englishAt(stems, at);
      term.ifPresent(found::add);
      at += term.map(here -> words(stems, here.place())).orElse(1);
    }
    return found;
  }

  private Optional<FoundTerm> englishAt(List<Stems.Stem> stems, int from) {
    for (int end = Math.min(stems.size(), from + longest); end > from; end--) {
      List<Stems.Stem> words = stems.subList(from, end);
      Term term = english.get(key(words));
      if (term != null) {
        Span place = words.getFirst().place().hull(words.getLast().place());
        return Optional.of(new FoundTerm(term, place, false));
      }
    }
    return Optional.empty();
  }

  private static int words(List<Stems.Stem> stems, Span place) {
    return (int) stems.stream().filter(stem -> place.contains(stem.place())).count();
  }

  private static String key(List<Stems.Stem> stems) {
    return stems.stream().map(Stems.Stem::text).collect(Collectors.joining(" "));
  }

  private List<FoundTerm> inUnspaced(String text, Segmenter segmenter) {
    List<FoundTerm> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      Optional<PhraseTrie.Match<Term>> match =
          Script.isUnspaced(text.charAt(at)) ? unspaced.longest(text, at) : Optional.empty();
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
