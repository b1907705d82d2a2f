package dev.thresher.nlp.quantity;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with the unit that is written at it.
 *
 * @param unitStart where the unit begins; equal to {@code unitEnd} where none is written
 * @param tolerance what stands behind a ± sign, in the same unit
 * @param isAttributive true for "3-axis", "16-bit": the measure is part of a name
 */
public record Measure(
    Numeral numeral,
    Optional<Unit> unit,
    int unitStart,
    int unitEnd,
    int start,
    int end,
    Optional<BigDecimal> tolerance,
    boolean isAttributive) {
  static Measure of(Numeral numeral, Unit unit, Span unitSpan, Span whole) {
    return new Measure(
        numeral,
        Optional.of(unit),
        unitSpan.start(),
        unitSpan.end(),
        whole.start(),
        whole.end(),
        Optional.empty(),
        false);
  }

  static Measure bare(Numeral n) {
    return new Measure(
        n, Optional.empty(), n.end(), n.end(), n.start(), n.end(), Optional.empty(), false);
  }

  Measure attributive() {
    return new Measure(numeral, unit, unitStart, unitEnd, start, end, tolerance, true);
  }

  Measure within(BigDecimal newTolerance, int newStart, int newEnd) {
    return new Measure(
        numeral,
        unit,
        unitStart,
        unitEnd,
        newStart,
        newEnd,
        Optional.of(newTolerance),
        isAttributive);
  }

  public Quantity quantity() {
    return new Quantity(numeral.value(), unit.orElse(Unit.pure()));
  }

  public boolean hasUnit() {
    return unit.isPresent();
  }

  /** The quantity from which the tolerance leads down, or up. */
  public Quantity quantity(BigDecimal shift) {
    return new Quantity(numeral.value().add(shift), unit.orElse(Unit.pure()));
  }

  /** The same number with the unit of another: a list or range names its unit once, at the end. */
  public Measure withUnit(Measure other) {
    return new Measure(
        numeral, other.unit, other.unitStart, other.unitEnd, start, end, tolerance, isAttributive);
  }

  /** Another number in the same place. */
  public Measure valued(BigDecimal value) {
    Numeral n =
        new Numeral(numeral.start(), numeral.end(), value, numeral.writing(), numeral.isSuspect());
    return new Measure(n, unit, unitStart, unitEnd, start, end, tolerance, isAttributive);
  }

  public Measure in(Unit newUnit) {
    return new Measure(
        numeral, Optional.of(newUnit), unitStart, unitEnd, start, end, tolerance, isAttributive);
  }
}
