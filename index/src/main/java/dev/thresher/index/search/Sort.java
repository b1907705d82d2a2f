package dev.thresher.index.search;

/** The order of hits; equals stand by list and designator. */
public enum Sort {
  RELEVANCE,
  DESIGNATOR,
  NEWEST,
  OLDEST
}
