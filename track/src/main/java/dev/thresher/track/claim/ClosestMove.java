package dev.thresher.track.claim;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The change of a threshold that comes nearest to a reported one. */
public record ClosestMove(Change change) {
  /**
   * Among changes of value of the same kind of quantity: nearest in value, then in time.
   *
   * @param changes of all steps
   */
  public static Optional<ClosestMove> to(
      Quantity before, Quantity after, LocalDate day, List<Change> changes) {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.VALUE && change.suspect().isEmpty())
        .filter(change -> value(change.before(), before).isPresent())
        .filter(change -> value(change.after(), after).isPresent())
        .min(
            Comparator.comparing((Change change) -> distance(change, before, after))
                .thenComparingLong(
                    change -> Math.abs(ChronoUnit.DAYS.between(change.to().date(), day))))
        .map(ClosestMove::new);
  }

  private static Optional<Quantity> value(Optional<Side> side, Quantity like) {
    return side.flatMap(Side::parameter)
        .flatMap(Parameter::threshold)
        .flatMap(threshold -> threshold.low().or(threshold::high))
        .filter(amount -> amount.unit().isCommensurable(like.unit()));
  }

  private static BigDecimal distance(Change change, Quantity before, Quantity after) {
    return apart(value(change.before(), before), before)
        .add(apart(value(change.after(), after), after));
  }

  /** How far two amounts are apart, as a share of the reported one. */
  private static BigDecimal apart(Optional<Quantity> found, Quantity reported) {
    BigDecimal base = reported.base();
    BigDecimal off = found.orElse(reported).base().subtract(base).abs();
    return base.signum() == 0 ? off : off.divide(base.abs(), MathContext.DECIMAL64);
  }

  public String words() {
    return change.shown().designator()
        + " from "
        + wording(change.before())
        + " to "
        + wording(change.after())
        + " between "
        + change.from().date()
        + " and "
        + change.to().date();
  }

  private static String wording(Optional<Side> side) {
    Optional<Threshold> threshold = side.flatMap(Side::parameter).flatMap(Parameter::threshold);
    return threshold.map(ConditionText::wording).orElse("");
  }
}
