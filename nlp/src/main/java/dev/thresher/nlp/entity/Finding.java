package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.Optional;

/**
 * A named thing that one of the ways of reading found, at its place in the normalised view of a
 * text.
 *
 * @param id the resolved identity, empty if unresolved
 */
record Finding(Span span, EntityType type, Optional<String> id, Strength strength, String source) {
  /** How sure a way of reading is of what it finds; the stronger one keeps the place. */
  enum Strength {
    /** A name of the statistical recogniser. */
    STATISTIC,
    /** A country, a substance, a product, of the tables. */
    TERM,
    /** The form of a company's or an institute's name. */
    FORM,
    /** An agency, a law, a regime of the tables. */
    NAME,
    /** A code or a citation of fixed form. */
    CODE
  }

  Finding at(Span other) {
    return new Finding(other, type, id, strength, source);
  }

  Finding named(Optional<String> other) {
    return new Finding(span, type, other, strength, source);
  }

  Finding as(EntityType other) {
    return new Finding(span, other, id, strength, source);
  }

  boolean holds(Finding other) {
    return span.contains(other.span) && span.length() > other.span.length();
  }
}
