package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Makes one range of two ends: one unit, the lower end first. */
final class Ranges {
  private Ranges() {}

  /** 10 ± 0.5 mm is 9.5 to 10.5 mm. */
  static Optional<Claim> tolerance(Measure measure) {
    return measure
        .tolerance()
        .map(half ->
            new Claim.Range(shifted(measure, half.negate()), true, shifted(measure, half), true));
  }

  private static Measure shifted(Measure measure, BigDecimal by) {
    Numeral n = measure.numeral();
    Numeral moved = new Numeral(n.start(), n.end(), n.value().add(by), n.writing(), n.isSuspect());
    return withNumeral(measure, moved);
  }

  /** ± 400 °/s alone is −400 to 400. */
  static Claim symmetric(Measure measure) {
    Numeral n = measure.numeral();
    Numeral below = new Numeral(n.start(), n.end(), n.value().negate(), n.writing(), n.isSuspect());
    return new Claim.Range(withNumeral(measure, below), true, measure, true);
  }

  private static Measure withNumeral(Measure measure, Numeral numeral) {
    return new Measure(
        numeral,
        measure.unit(),
        measure.unitStart(),
        measure.unitEnd(),
        measure.start(),
        measure.end(),
        Optional.empty(),
        measure.isAttributive());
  }

  /** Both ends closed: "from 5 to 10 mm". Empty where the units do not go together. */
  static Optional<Claim> closed(Measure first, Measure second) {
    return of(first, true, second, true);
  }

  /** A floor and a ceiling, in either order. */
  static Optional<Claim> between(Part first, Part second) {
    boolean opposite =
        (first.isFloor() && second.isCeiling()) || (first.isCeiling() && second.isFloor());
    if (!opposite || first.measure().isEmpty() || second.measure().isEmpty()) {
      return Optional.empty();
    }
    return of(
            first.measure().get(),
            isIncluded(first.relation().orElseThrow()),
            second.measure().get(),
            isIncluded(second.relation().orElseThrow()))
        .filter(range -> isFloorBelow(range, first.isFloor() ? first : second));
  }

  /** "at least 3 years, within the last 2 years" leaves nothing between: no range. */
  private static boolean isFloorBelow(Claim range, Part floor) {
    Measure measure = floor.measure().orElseThrow();
    return range instanceof Claim.Range(Measure low, boolean lowIn, Measure high, boolean highIn)
        && low.start() == measure.start()
        && !low.quantity().isSameAmount(high.quantity());
  }

  static boolean isIncluded(Relation relation) {
    return relation == Relation.AT_LEAST || relation == Relation.AT_MOST;
  }

  /** The range in the unit of the first end. */
  static Optional<Claim> of(
      Measure first, boolean firstIncluded, Measure second, boolean secondIncluded) {
    Measure left = first.hasUnit() || !second.hasUnit() ? first : first.withUnit(second);
    Measure right = second.hasUnit() || !first.hasUnit() ? second : second.withUnit(first);
    Unit unit = left.unit().orElse(Unit.pure());
    Unit other = right.unit().orElse(Unit.pure());
    if (!unit.isCommensurable(other)) {
      return Optional.empty();
    }
    Measure converted = other.equals(unit) ? right : converted(right, unit);
    boolean ascends = left.quantity().value().compareTo(converted.quantity().value()) <= 0;
    return Optional.of(
        ascends
            ? new Claim.Range(left, firstIncluded, converted, secondIncluded)
            : new Claim.Range(converted, secondIncluded, left, firstIncluded));
  }

  private static Measure converted(Measure measure, Unit unit) {
    BigDecimal base = measure.quantity().base().subtract(unit.offset());
    BigDecimal value =
        base.multiply(unit.denominator()).divide(unit.numerator(), MathContext.DECIMAL64);
    Numeral n = measure.numeral();
    return withNumeral(measure, new Numeral(n.start(), n.end(), value, n.writing(), n.isSuspect()))
        .in(unit);
  }
}
