package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.parameter.Sameness;
import java.util.Optional;

/**
 * One demand laid beside its counterpart.
 *
 * @param left empty if the left provision does not demand it
 * @param right empty if the right provision does not demand it
 * @param relation of the left provision to the right one as far as this demand goes
 */
public record Reason(Optional<Parameter> left, Optional<Parameter> right, Relation relation) {
  /** True if both demand it and one contains the other. */
  boolean isComparable() {
    return left.isPresent() && right.isPresent() && relation != Relation.RELATED;
  }

  /** True if both name the same amount of the same quantity. */
  boolean namesOneValue() {
    Optional<Threshold> here = left.flatMap(Parameter::threshold);
    Optional<Threshold> there = right.flatMap(Parameter::threshold);
    return here.isPresent()
        && there.isPresent()
        && Sameness.haveSameAmounts(here.get(), there.get());
  }
}
