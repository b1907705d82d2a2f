package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the words claim of a number, before the property tells what "better" means. */
sealed interface Claim {
  /** One number with its relation. */
  record Single(Relation relation, Measure measure) implements Claim {}

  /** Two ends. */
  record Range(Measure low, boolean lowIncluded, Measure high, boolean highIncluded)
      implements Claim {}

  /** A formula on the other side of the relation. */
  record OfFormula(Relation relation, Lexeme.Formula formula) implements Claim {}

  /** The measure that names the unit. */
  default Optional<Measure> first() {
    return switch (this) {
      case Single(Relation relation, Measure measure) -> Optional.of(measure);
      case Range(Measure low, boolean lowIn, Measure high, boolean highIn) -> Optional.of(low);
      case OfFormula(Relation relation, Lexeme.Formula formula) -> Optional.empty();
    };
  }

  default Optional<Unit> unit() {
    return switch (this) {
      case Single(Relation relation, Measure measure) -> measure.unit();
      case Range(Measure low, boolean lowIn, Measure high, boolean highIn) -> low.unit();
      case OfFormula(Relation relation, Lexeme.Formula formula) -> formula.unit();
    };
  }

  default Claim in(Unit unit) {
    return switch (this) {
      case Single(Relation relation, Measure measure) -> new Single(relation, measure.in(unit));
      case Range(Measure low, boolean lowIn, Measure high, boolean highIn) ->
          new Range(low.in(unit), lowIn, high.in(unit), highIn);
      case OfFormula formula -> formula;
    };
  }

  default boolean isEquality() {
    return this instanceof Single(Relation relation, Measure measure) && relation == Relation.EQUAL;
  }

  default boolean isSuspect() {
    return switch (this) {
      case Single(Relation relation, Measure measure) -> measure.numeral().isSuspect();
      case Range(Measure low, boolean lowIn, Measure high, boolean highIn) ->
          low.numeral().isSuspect() || high.numeral().isSuspect();
      case OfFormula formula -> false;
    };
  }

  /**
   * The demand; empty for a formula.
   *
   * @param lessIsBetter asked only where the words leave it open
   */
  default Optional<Threshold> threshold(BooleanSupplier lessIsBetter) {
    return switch (this) {
      case Single(Relation relation, Measure measure) ->
          Optional.of(single(relation.resolved(lessIsBetter), measure.quantity()));
      case Range(Measure low, boolean lowIn, Measure high, boolean highIn) ->
          Optional.of(
              new Threshold.Within(
                  lowIn
                      ? new Threshold.AtLeast(low.quantity())
                      : new Threshold.Exceeding(low.quantity()),
                  highIn
                      ? new Threshold.AtMost(high.quantity())
                      : new Threshold.Below(high.quantity())));
      case OfFormula formula -> Optional.empty();
    };
  }

  private static Threshold single(Relation relation, Quantity quantity) {
    return switch (relation) {
      case EXCEEDING, BETTER, WORSE -> new Threshold.Exceeding(quantity);
      case AT_LEAST, BETTER_OR_EQUAL, WORSE_OR_EQUAL -> new Threshold.AtLeast(quantity);
      case BELOW -> new Threshold.Below(quantity);
      case AT_MOST -> new Threshold.AtMost(quantity);
      case EQUAL -> new Threshold.Exactly(quantity);
      case ABOUT -> new Threshold.About(quantity);
    };
  }
}
