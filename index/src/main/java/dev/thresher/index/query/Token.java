package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;

/** One sign of the query language with its place in the query. */
record Token(Sign sign, String text, Span place) {
  /** The kinds of signs. */
  enum Sign {
    WORD,
    PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS,
    MINUS,
    TILDE,
    END
  }

  boolean is(Sign other) {
    return sign == other;
  }

  int start() {
    return place.start();
  }
}
