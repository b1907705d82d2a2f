package dev.thresher.nlp.entity;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds all terms of a glossary in one pass over a text; HanLP's Aho-Corasick trie ends here.
 *
 * <p>Latin words are met whole, with the capitals they are written with; Han characters wherever
 * they stand, but for the places that {@code guards.tsv} forbids.
 */
final class Gazetteer {
  /** A term met in a text. */
  record Met(Span span, Term term) {}

  private final AhoCorasickDoubleArrayTrie<List<Term>> trie;

  Gazetteer(List<Term> terms) {
    TreeMap<String, List<Term>> byLetters = new TreeMap<>();
    for (Term term : terms) {
      byLetters.computeIfAbsent(smallLetters(term.written()), key -> new ArrayList<>()).add(term);
    }
    this.trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(byLetters);
  }

  static Gazetteer ofTables() {
    return Tables.OPEN;
  }

  /** Every term at every place, also where terms overlap. */
  List<Met> find(String view) {
    List<Met> met = new ArrayList<>();
    trie.parseText(
        smallLetters(view),
        (begin, end, terms) -> {
          Span span = new Span(begin, end);
          if (isWhole(view, span)) {
            String found = span.of(view);
            terms.stream()
                .filter(term -> term.isWrittenAs(found))
                .filter(term -> !Guards.forbid(view, span, term.written()))
                .forEach(term -> met.add(new Met(span, term)));
          }
        });
    return met;
  }

  /** Character by character, so that no offset moves. */
  private static String smallLetters(String text) {
    char[] small = text.toCharArray();
    for (int i = 0; i < small.length; i++) {
      small[i] = Character.toLowerCase(small[i]);
    }
    return new String(small);
  }

  private static boolean isWhole(String view, Span span) {
    boolean inMailAddress = span.end() < view.length() && view.charAt(span.end()) == '@';
    return !joins(view, span.start()) && !joins(view, span.end()) && !inMailAddress;
  }

  /** True between two letters or digits of an alphabet, and between two katakana. */
  private static boolean joins(String view, int at) {
    return at > 0
        && at < view.length()
        && ((isAlphabetic(view.charAt(at - 1)) && isAlphabetic(view.charAt(at)))
            || (isKatakana(view.charAt(at - 1)) && isKatakana(view.charAt(at))));
  }

  private static boolean isAlphabetic(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2e80';
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30a1' && c <= '\u30fe';
  }

  /** Opened once per JVM. */
  private static final class Tables {
    static final Gazetteer OPEN = new Gazetteer(Glossary.terms());
  }
}
