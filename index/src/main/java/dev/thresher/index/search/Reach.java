package dev.thresher.index.search;

/** In which languages a query's terms are looked for. */
public enum Reach {
  /** As typed. */
  AS_TYPED,
  /** Also by their names in the other language. */
  ALL_LANGUAGES
}
