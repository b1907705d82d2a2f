package dev.thresher.index.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One notion that a query names: a word, or a term of several words, with its other names.
 *
 * @param text as typed
 * @param concept its identity in the table of technical properties
 * @param synonyms other names in the script of the query
 * @param translations its names in the other script
 * @param broader the names in the other script of the kind of thing that it is: those of graphite
 *     for fine grain graphite
 */
record Notion(
    String text,
    Optional<String> concept,
    List<String> synonyms,
    List<String> translations,
    List<String> broader) {
  Notion {
    synonyms = List.copyOf(synonyms);
    translations = List.copyOf(translations);
    broader = List.copyOf(broader);
  }

  static Notion plain(String text) {
    return new Notion(text, Optional.empty(), List.of(), List.of(), List.of());
  }

  /** The same with one more name in the script of the query. */
  Notion with(String synonym) {
    List<String> more = Stream.concat(synonyms.stream(), Stream.of(synonym)).toList();
    return new Notion(text, concept, more, translations, broader);
  }

  boolean isTerm() {
    return !synonyms.isEmpty() || !translations.isEmpty() || !broader.isEmpty();
  }

  /** True for a word that says nothing of the matter. */
  boolean isStop() {
    return !isTerm() && StopWords.contains(text);
  }
}
