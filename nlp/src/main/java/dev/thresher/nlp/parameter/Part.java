package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One number with what stands directly around it: comparator, sign, brackets.
 *
 * @param relation the comparator, before or behind; empty for a bare number
 * @param value the measure or formula
 * @param isPlusMinus true for a ± without a number before it
 * @param to index behind the last lexeme
 * @param end offset behind the last character that belongs to the quotation
 */
record Part(
    Optional<Relation> relation,
    Lexeme value,
    boolean isPlusMinus,
    int from,
    int to,
    int start,
    int end,
    String property,
    List<Bound> equivalents) {
  Part {
    equivalents = List.copyOf(equivalents);
  }

  Optional<Measure> measure() {
    return value instanceof Lexeme.Quantified(int s, int e, Measure measure)
        ? Optional.of(measure)
        : Optional.empty();
  }

  Part withRelation(Relation newRelation) {
    return new Part(
        Optional.of(newRelation), value, isPlusMinus, from, to, start, end, property, equivalents);
  }

  /** With the comparator behind its brackets, which holds for what stands in them as well. */
  Part closedBy(Relation trailing) {
    List<Bound> closed = new ArrayList<>();
    for (Bound equivalent : equivalents) {
      closed.add(
          equivalent.claim() instanceof Claim.Single(Relation own, Measure measure)
                  && own == relation.orElse(Relation.EQUAL)
              ? equivalent.withClaim(new Claim.Single(trailing, measure))
              : equivalent);
    }
    return withRelation(trailing).with(closed, to);
  }

  Part withMeasure(Measure measure) {
    return withValue(new Lexeme.Quantified(value.start(), value.end(), measure));
  }

  Part withValue(Lexeme newValue) {
    return new Part(relation, newValue, isPlusMinus, from, to, start, end, property, equivalents);
  }

  /** Of the quantity that a trailing comparator names, unless the leading one named it. */
  Part about(String named) {
    String either = property.isEmpty() ? named : property;
    return new Part(relation, value, isPlusMinus, from, to, start, end, either, equivalents);
  }

  Part until(int newTo, int newEnd) {
    return new Part(
        relation, value, isPlusMinus, from, newTo, start, newEnd, property, equivalents);
  }

  Part with(List<Bound> more, int newTo) {
    return new Part(relation, value, isPlusMinus, from, newTo, start, end, property, more);
  }

  boolean isFloor() {
    return relation.filter(Relation::isFloor).isPresent();
  }

  boolean isCeiling() {
    return relation.filter(Relation::isCeiling).isPresent();
  }
}
