package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import java.util.List;

/**
 * A claim at its place in a sentence.
 *
 * @param from index of its first lexeme
 * @param to index behind its last lexeme, equivalents and trailing comparator included
 * @param start offset of the shortest quotation that holds comparator, number and unit
 * @param end offset behind that quotation
 * @param isExplicit true where a comparator or range word stands; false for a bare measure
 * @param property the quantity that the comparator itself names ("thicker than"); empty if none
 * @param equivalents restatements in brackets
 */
record Bound(
    Claim claim,
    int from,
    int to,
    int start,
    int end,
    boolean isExplicit,
    String property,
    List<Bound> equivalents) {
  Bound {
    equivalents = List.copyOf(equivalents);
  }

  Bound withEquivalents(List<Bound> restated) {
    return new Bound(claim, from, to, start, end, isExplicit, property, restated);
  }

  Bound withClaim(Claim newClaim) {
    return new Bound(newClaim, from, to, start, end, isExplicit, property, equivalents);
  }

  /** The same bound where a comparator that stands elsewhere holds for it. */
  Bound explicit() {
    return new Bound(claim, from, to, start, end, true, property, equivalents);
  }

  Bound in(Unit unit) {
    return withClaim(claim.in(unit));
  }

  /** The same bound with a counted noun behind it. */
  Bound until(int newTo, int newEnd) {
    return new Bound(
        claim, from, newTo, start, Math.max(end, newEnd), isExplicit, property, equivalents);
  }

  Bound startingAt(int newFrom, int newStart) {
    return new Bound(claim, newFrom, to, newStart, end, isExplicit, property, equivalents);
  }
}
