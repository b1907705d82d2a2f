package dev.thresher.index.glossary;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Stems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Terms by the stems of their English names. */
final class EnglishNames {
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private int longest = 1;

  private EnglishNames() {}

  static EnglishNames of(List<Term> all) {
    var names = new EnglishNames();
    for (Term term : all) {
      for (String name : term.english()) {
        List<Stems.Stem> stems = Stems.of(name);
        names.longest = Math.max(names.longest, stems.size());
        names.terms.merge(key(stems), term, Term::joined);
      }
    }
    return names;
  }

  Optional<Term> named(List<Stems.Stem> stems) {
    return Optional.ofNullable(terms.get(key(stems)));
  }

  /** The terms in a text, longest first from the left, none overlapping. */
  List<FoundTerm> in(String text) {
    List<Stems.Stem> stems = Stems.of(text);
    List<FoundTerm> found = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      Optional<FoundTerm> term = at(stems, at);
      term.ifPresent(found::add);
      at += term.map(here -> words(stems, here.place())).orElse(1);
    }
    return found;
  }

  private Optional<FoundTerm> at(List<Stems.Stem> stems, int from) {
    for (int end = Math.min(stems.size(), from + longest); end > from; end--) {
      List<Stems.Stem> words = stems.subList(from, end);
      Term term = terms.get(key(words));
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
}
