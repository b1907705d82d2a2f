package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of each provision of an edition speak of, read once. Not thread-safe. */
final class Readings {
  /** A word that a page of print cuts in two. Example: {@code semicon- ductor}. */
  private static final Pattern CUT = Pattern.compile("\u00ad\\s*");

  private final EditionView view;
  private final Terms terms;
  private final Map<Integer, Reading> read = new HashMap<>();

  Readings(EditionView view, Terms terms) {
    this.view = view;
    this.terms = terms;
  }

  /**
   * What one provision says.
   *
   * @param terms the things that it names, and the quantities that it bounds
   * @param numerals the figures of all numbers in it
   */
  record Reading(
      Set<String> terms, Set<String> numerals, Set<String> substances, Set<String> aspects) {}

  Reading of(Leaf leaf) {
    return read.computeIfAbsent(leaf.index(), index -> reading(leaf));
  }

  private Reading reading(Leaf leaf) {
    Language language = language();
    String words = words(leaf);
    return new Reading(
        terms(leaf, words),
        Numerals.in(words),
        Kinds.substances(words, language),
        Kinds.aspects(List.of(words), language));
  }

  private Set<String> terms(Leaf leaf, String words) {
    Set<String> found = new HashSet<>(terms.of(CUT.matcher(words).replaceAll(""), language()));
    leaf.parameters().stream()
        .map(Parameter::concept)
        .flatMap(Optional::stream)
        .forEach(concept -> found.add(Control.CONCEPT + concept));
    return Set.copyOf(found);
  }

  EditionView view() {
    return view;
  }

  Language language() {
    return view.edition().language();
  }

  String words(Leaf leaf) {
    return view.document().wording(leaf.provision());
  }
}
