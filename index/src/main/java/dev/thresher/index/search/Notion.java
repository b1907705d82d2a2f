package dev.thresher.index.search;

import java.util.List;

/**
 * One notion that a query names: a word, or a term of several words, with its other names.
 *
 * @param text as typed
 * @param synonyms other names in the language of the query
 * @param translations its names in the other language
 */
record Notion(String text, List<String> synonyms, List<String> translations) {
  Notion {
    synonyms = List.copyOf(synonyms);
    translations = List.copyOf(translations);
  }

  static Notion plain(String text) {
    return new Notion(text, List.of(), List.of());
  }

  boolean isTerm() {
    return !synonyms.isEmpty() || !translations.isEmpty();
  }

  /** True for a word that says nothing of the matter. */
  boolean isStop() {
    return !isTerm() && StopWords.contains(text);
  }
}
