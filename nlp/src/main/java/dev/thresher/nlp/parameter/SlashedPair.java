package dev.thresher.nlp.parameter;

import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import java.util.ArrayList;
import java.util.List;

/**
 * Two values of one class that a stroke joins, "the 44/40 nm class or below": the unit and the
 * comparator behind the second hold for the first too.
 */
final class SlashedPair {
  private SlashedPair() {}

  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    List<Bound> all = new ArrayList<>(bounds);
    for (int at = 0; at + 1 < all.size(); at++) {
      if (isPair(sentence, all.get(at), all.get(at + 1))) {
        all.set(at, alike(all.get(at), all.get(at + 1)));
      }
    }
    return all;
  }

  /** Whole numbers, the larger one first: 9/16 is a fraction. */
  private static boolean isPair(Sentence sentence, Bound first, Bound second) {
    int stroke = first.to();
    boolean isGlued =
        sentence.isMark(stroke, '/')
            && second.from() == stroke + 1
            && sentence.at(stroke).start() == sentence.at(stroke - 1).end()
            && sentence.at(stroke).end() == sentence.at(stroke + 1).start();
    return isGlued
        && first.claim().isEquality()
        && !first.isExplicit()
        && second.isExplicit()
        && second.claim() instanceof Claim.Single(var relation, Measure lower)
        && first.claim() instanceof Claim.Single(var equal, Measure upper)
        && !upper.hasUnit()
        && lower.hasUnit()
        && isWhole(upper)
        && isWhole(lower)
        && upper.numeral().value().compareTo(lower.numeral().value()) > 0;
  }

  private static boolean isWhole(Measure measure) {
    return measure.numeral().writing() == Numeral.Writing.DIGITS
        && measure.numeral().value().stripTrailingZeros().scale() <= 0;
  }

  private static Bound alike(Bound first, Bound second) {
    Measure upper = first.claim().first().orElseThrow();
    return second.claim() instanceof Claim.Single(var relation, Measure lower)
        ? first.withClaim(new Claim.Single(relation, upper.withUnit(lower))).explicit()
        : first;
  }
}
