package dev.thresher.index.search;

import java.util.List;
import java.util.Optional;

/**
 * One notion that a query names: a word, or a term of several words, with its other names.
 *
 * @param text as typed
 * @param concept its identity in the table of technical properties
 * @param synonyms other names in the script of the query
 * @param translations its names in the other script
 */
record Notion(
    String text, Optional<String> concept, List<String> synonyms, List<String> translations) {
  Notion {
    synonyms = List.copyOf(synonyms);
    translations = List.copyOf(translations);
  }

  static Notion plain(String text) {
    return new Notion(text, Optional.empty(), List.of(), List.of());
  }

  boolean isTerm() {
    return !synonyms.isEmpty() || !translations.isEmpty();
  }

  /** True for a word that says nothing of the matter. */
  boolean isStop() {
    return !isTerm() && StopWords.contains(text);
  }
}
