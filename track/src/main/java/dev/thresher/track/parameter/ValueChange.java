package dev.thresher.track.parameter;

import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Threshold;
import java.util.Optional;

/** What became of one threshold: nothing, or one kind of change with its direction. */
record ValueChange(ChangeKind kind, Direction direction, Optional<String> suspect) {
  private static final String UNIT = "unit";

  /** Empty if both demand the same under the same conditions, or if nobody touched the words. */
  static Optional<ValueChange> of(ParameterPairs.Pair pair, Touched touched) {
    Parameter before = pair.before();
    Parameter after = pair.after();
    boolean sameConditions =
        Sameness.areSame(before.ownConditions(), after.ownConditions())
            || touched.sparesConditions(pair);
    if (isReworded(before) != isReworded(after)) {
      return touched.spares(pair)
          ? Optional.empty()
          : Optional.of(
              new ValueChange(ChangeKind.COMPARATOR, Direction.UNDETERMINED, Optional.empty()));
    }
    if (Sameness.areSame(before, after) || touched.spares(pair)) {
      return sameConditions
          ? Optional.empty()
          : Optional.of(
              new ValueChange(ChangeKind.CONDITION, Direction.UNDETERMINED, Optional.empty()));
    }
    ChangeKind kind = kind(before, after);
    return Optional.of(
        new ValueChange(
            kind,
            kind == ChangeKind.TEXT
                ? Direction.UNDETERMINED
                : direction(before, after, sameConditions),
            suspect(before, after, kind)));
  }

  /** A figure that bounds nothing on this side. */
  private static boolean isReworded(Parameter parameter) {
    return parameter.role() != ParameterRole.THRESHOLD;
  }

  private static ChangeKind kind(Parameter before, Parameter after) {
    Threshold was = before.threshold().orElseThrow();
    Threshold is = after.threshold().orElseThrow();
    if (Sameness.haveSameNumbers(was, is) && Sameness.haveSameBounds(was, is)) {
      return Artefacts.isLostUnit(before, after) ? ChangeKind.TEXT : ChangeKind.UNIT;
    }
    boolean sameFigures = Sameness.haveSameAmounts(was, is) || Sameness.boundTheSame(was, is);
    return sameFigures && !Sameness.haveSameBounds(was, is) && areBothSimple(was, is)
        ? ChangeKind.COMPARATOR
        : ChangeKind.VALUE;
  }

  /** A range that opens or closes at one end has one bound more or less: that is its value. */
  private static boolean areBothSimple(Threshold was, Threshold is) {
    return was instanceof Threshold.Within == is instanceof Threshold.Within;
  }

  private static Direction direction(Parameter before, Parameter after, boolean sameConditions) {
    if (!sameConditions || before.excluded() != after.excluded()) {
      return Direction.UNDETERMINED;
    }
    Direction controlled =
        Reach.direction(before.threshold().orElseThrow(), after.threshold().orElseThrow());
    return before.excluded() ? controlled.inverse() : controlled;
  }

  private static Optional<String> suspect(Parameter before, Parameter after, ChangeKind kind) {
    return after
        .suspect()
        .or(before::suspect)
        .or(() -> kind == ChangeKind.UNIT ? Optional.of(UNIT) : Optional.empty())
        .or(() -> kind == ChangeKind.TEXT ? Optional.of(ChangeForm.SOURCE) : Optional.empty());
  }
}
