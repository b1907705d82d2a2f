package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import java.util.Optional;

/**
 * One sign of the query language with its place in the query.
 *
 * @param range of {@code COMPARISON} and {@code RANGE} what is asked, of {@code FIGURE} the number
 */
record Token(Sign sign, String text, Span place, Optional<AmountRange> range) {
  Token(Sign sign, String text, Span place) {
    this(sign, text, place, Optional.empty());
  }

  /** The kinds of signs. */
  enum Sign {
    WORD,
    PHRASE,
    FIELD,
    /** {@code >= 500 W}, behind a word or a phrase. */
    COMPARISON,
    /** {@code [2.7 GHz TO 6.8 GHz]}, behind a field's name. */
    RANGE,
    /** {@code 300 Wh/kg} among words. */
    FIGURE,
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
