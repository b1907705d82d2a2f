package dev.thresher.track.regime;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.align.Assignment;
import dev.thresher.track.parameter.Reach;
import dev.thresher.track.parameter.Sameness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The demands of two controls beside each other, by quantity, property and side of the bound. A
 * demand, or an exclusion, that only one of them makes narrows that one.
 */
final class DemandPairs {
  private static final int NOTHING_IN_COMMON = 1000;
  private static final int OTHER_AMOUNT = 200;
  private static final int OTHER_SIDE = 250;
  private static final int OTHER_CONCEPT = 450;
  private static final int UNNAMED_CONCEPT = 150;

  private final List<Parameter> left;
  private final List<Parameter> right;

  private DemandPairs(List<Parameter> left, List<Parameter> right) {
    this.left = left;
    this.right = right;
  }

  /** Every demand of either control, with its counterpart where it has one. */
  static List<Reason> of(Control left, Control right) {
    return new DemandPairs(left.demands(), right.demands()).reasons();
  }

  private List<Reason> reasons() {
    int size = Math.max(left.size(), right.size());
    int[][] cost = new int[left.size()][size];
    for (int i = 0; i < left.size(); i++) {
      Arrays.fill(cost[i], NOTHING_IN_COMMON);
      for (int j = 0; j < right.size(); j++) {
        cost[i][j] = cost(left.get(i), right.get(j));
      }
    }
    int[] columns = Assignment.leastCost(cost);
    List<Reason> reasons = new ArrayList<>();
    List<Parameter> rest = new ArrayList<>(right);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < right.size() && cost[i][columns[i]] < NOTHING_IN_COMMON) {
        Parameter partner = right.get(columns[i]);
        rest.remove(partner);
        reasons.add(pair(left.get(i), partner));
      } else if (!isCondition(left.get(i), right)) {
        reasons.add(new Reason(Optional.of(left.get(i)), Optional.empty(), Relation.NARROWER));
      }
    }
    rest.stream()
        .filter(each -> !isCondition(each, left))
        .forEach(
            each -> reasons.add(new Reason(Optional.empty(), Optional.of(each), Relation.WIDER)));
    return reasons;
  }

  /** What one text demands, the other may name as the condition under which it measures. */
  private static boolean isCondition(Parameter demand, List<Parameter> others) {
    return others.stream()
        .flatMap(other -> other.conditions().stream())
        .flatMap(condition -> condition.threshold().stream())
        .anyMatch(named -> Sameness.haveSameAmounts(demand.threshold().orElseThrow(), named));
  }

  private static int cost(Parameter one, Parameter another) {
    Threshold here = one.threshold().orElseThrow();
    Threshold there = another.threshold().orElseThrow();
    if (!here.unit().isCommensurable(there.unit()) || one.excluded() != another.excluded()) {
      return NOTHING_IN_COMMON;
    }
    boolean sameSide =
        here.low().isPresent() == there.low().isPresent()
            && here.high().isPresent() == there.high().isPresent();
    return concepts(one, another)
        + (sameSide ? 0 : OTHER_SIDE)
        + (Sameness.haveSameAmounts(here, there) ? 0 : OTHER_AMOUNT);
  }

  private static int concepts(Parameter one, Parameter another) {
    if (one.concept().isEmpty() || another.concept().isEmpty()) {
      return UNNAMED_CONCEPT;
    }
    return one.concept().equals(another.concept()) ? 0 : OTHER_CONCEPT;
  }

  /** Both are measured under a condition of the same kind, and the conditions differ. */
  private static boolean clash(List<MeasuringCondition> here, List<MeasuringCondition> there) {
    return !Sameness.areSame(here, there)
        && here.stream()
            .flatMap(condition -> condition.threshold().stream())
            .anyMatch(one ->
                there.stream()
                    .flatMap(condition -> condition.threshold().stream())
                    .anyMatch(other -> one.unit().isCommensurable(other.unit())));
  }

  private static Reason pair(Parameter one, Parameter another) {
    Direction towards =
        Reach.direction(another.threshold().orElseThrow(), one.threshold().orElseThrow());
    Direction controlled = one.excluded() ? towards.inverse() : towards;
    if (clash(one.conditions(), another.conditions())) {
      return new Reason(Optional.of(one), Optional.of(another), Relation.RELATED);
    }
    Relation relation =
        switch (controlled) {
          case NEUTRAL -> Relation.SAME;
          case TIGHTENED -> Relation.WIDER;
          case RELAXED -> Relation.NARROWER;
          case UNDETERMINED -> Relation.RELATED;
        };
    return new Reason(Optional.of(one), Optional.of(another), relation);
  }
}
