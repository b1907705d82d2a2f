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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** Example: {@code between 75 mm and 650 mm}. */
  private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\b|之间|之間");

  private final Control here;
  private final Control there;

  private DemandPairs(Control here, Control there) {
    this.here = here;
    this.there = there;
  }

  /** Every demand of either control, with its counterpart where it has one. */
  static List<Reason> of(Control left, Control right) {
    return new DemandPairs(left, right).reasons();
  }

  private List<Reason> reasons() {
    List<Parameter> left = here.demands();
    List<Parameter> right = there.demands();
    int[][] cost = costs(left, right);
    int[] columns = Assignment.leastCost(cost);
    List<Reason> pairs = new ArrayList<>();
    List<Parameter> ofLeft = new ArrayList<>();
    List<Parameter> ofRight = new ArrayList<>(right);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < right.size() && cost[i][columns[i]] < NOTHING_IN_COMMON) {
        Parameter partner = right.get(columns[i]);
        ofRight.remove(partner);
        pairs.add(pair(left.get(i), partner));
      } else {
        ofLeft.add(left.get(i));
      }
    }
    askBeside(ofLeft, there, pairs, this::pair);
    askBeside(ofRight, here, pairs, this::pairOfRight);
    List<Reason> reasons = new ArrayList<>(pairs);
    rest(ofLeft, here, there, pairs).forEach(each -> reasons.add(onlyLeft(each)));
    rest(ofRight, there, here, pairs).forEach(each -> reasons.add(onlyRight(each)));
    unanswered(here, there)
        .forEach(
            each -> reasons.add(new Reason(Optional.of(each), Optional.empty(), Relation.RELATED)));
    unanswered(there, here)
        .forEach(
            each -> reasons.add(new Reason(Optional.empty(), Optional.of(each), Relation.RELATED)));
    return reasons;
  }

  /**
   * What the notes of one side leave out and nothing on the other does; not decided where that one
   * leaves out something in other words.
   */
  private static List<Parameter> unanswered(Control of, Control other) {
    return other.place().leavesOut()
        ? List.of()
        : of.exclusions().stream()
            .filter(each -> !of.demands().contains(each))
            .filter(each -> !other.place().numerals().containsAll(Numerals.of(each)))
            .filter(each ->
                Stream.concat(other.demands().stream(), other.companions().stream())
                    .noneMatch(known -> cost(each, known) <= OTHER_CONCEPT))
            .toList();
  }

  private Reason onlyLeft(Parameter demand) {
    return new Reason(
        Optional.of(demand),
        Optional.empty(),
        isOpen(there, demand) ? Relation.RELATED : Relation.NARROWER);
  }

  private Reason onlyRight(Parameter demand) {
    return new Reason(
        Optional.empty(),
        Optional.of(demand),
        isOpen(here, demand) ? Relation.RELATED : Relation.WIDER);
  }

  /**
   * Whether the other control lacks a demand is not decided where its figures stand around that one
   * all the same, below it, beside it, in a note, or read otherwise; nor across languages, where a
   * demand may be worded without the figure.
   */
  private boolean isOpen(Control other, Parameter demand) {
    return here.document().edition().language() != there.document().edition().language()
        || Numerals.of(demand).stream().anyMatch(other.place().numerals()::contains);
  }

  /**
   * Pairs what is left of one side with what the paragraphs beside the other demand too; one list
   * says in a sentence what another parts into paragraphs.
   *
   * @param alone those that find their counterpart are taken out
   */
  private static void askBeside(
      List<Parameter> alone,
      Control other,
      List<Reason> pairs,
      BiFunction<Parameter, Parameter, Reason> pairing) {
    List<Parameter> beside = new ArrayList<>(other.companions());
    for (Parameter demand : List.copyOf(alone)) {
      beside.stream()
          .filter(each -> cost(demand, each) <= OTHER_CONCEPT)
          .min(Comparator.comparingInt(each -> cost(demand, each)))
          .ifPresent(each -> {
            pairs.add(pairing.apply(demand, each));
            alone.remove(demand);
            beside.remove(each);
          });
    }
  }

  /** What one side demands and the other neither demands nor names. */
  private static List<Parameter> rest(
      List<Parameter> alone, Control of, Control other, List<Reason> pairs) {
    return alone.stream()
        .filter(each -> !isNamed(each, other))
        .filter(each -> pairs.stream().noneMatch(pair -> isSaidAgain(each, of, pair)))
        .filter(each -> pairs.stream().noneMatch(pair -> isRepeated(each, of, pair)))
        .toList();
  }

  private static int[][] costs(List<Parameter> left, List<Parameter> right) {
    int[][] cost = new int[left.size()][Math.max(left.size(), right.size())];
    for (int i = 0; i < left.size(); i++) {
      Arrays.fill(cost[i], NOTHING_IN_COMMON);
      for (int j = 0; j < right.size(); j++) {
        cost[i][j] = cost(left.get(i), right.get(j));
      }
    }
    return cost;
  }

  /** A demand whose example in a bracket, or the other way round, has its counterpart. */
  private static boolean isSaidAgain(Parameter demand, Control of, Reason pair) {
    return Stream.of(pair.left(), pair.right())
        .flatMap(Optional::stream)
        .anyMatch(paired -> of.saysAgain(demand, paired));
  }

  /** One bound, stated for each of two alternatives, answers one that is stated once. */
  private static boolean isRepeated(Parameter demand, Control of, Reason pair) {
    return pair.relation() == Relation.SAME
        && Stream.of(pair.left(), pair.right())
            .flatMap(Optional::stream)
            .anyMatch(paired ->
                of.saysEither(paired, demand)
                    && paired.excluded() == demand.excluded()
                    && concepts(paired, demand) != OTHER_CONCEPT
                    && Sameness.areSame(
                        paired.threshold().orElseThrow(), demand.threshold().orElseThrow()));
  }

  /**
   * What one text demands, the other may name as the circumstance under which it measures, or say
   * again in a bracket.
   */
  private static boolean isNamed(Parameter demand, Control other) {
    Threshold demanded = demand.threshold().orElseThrow();
    return other.circumstances().stream()
        .anyMatch(named -> Sameness.haveSameAmounts(demanded, named));
  }

  private static int cost(Parameter one, Parameter another) {
    Threshold here = one.threshold().orElseThrow();
    Threshold there = another.threshold().orElseThrow();
    if (!Sameness.areCommensurable(here, there) || one.excluded() != another.excluded()) {
      return NOTHING_IN_COMMON;
    }
    boolean sameSide =
        here.low().isPresent() == there.low().isPresent()
            && here.high().isPresent() == there.high().isPresent();
    return concepts(one, another)
        + (sameSide ? 0 : OTHER_SIDE)
        + (Sameness.haveSameAmounts(here, there) ? 0 : OTHER_AMOUNT);
  }

  /** True if the two could be laid beside each other: one kind of amount, both in or both out. */
  static boolean meet(Parameter one, Parameter another) {
    return cost(one, another) < NOTHING_IN_COMMON;
  }

  private static int concepts(Parameter one, Parameter another) {
    if (one.concept().isEmpty() || another.concept().isEmpty()) {
      return UNNAMED_CONCEPT;
    }
    return one.concept().equals(another.concept()) ? 0 : OTHER_CONCEPT;
  }

  /** Both are measured under a condition of the same kind, and the conditions differ. */
  private static boolean clash(List<MeasuringCondition> here, List<MeasuringCondition> there) {
    return !Sameness.areSameButForEnds(here, there)
        && here.stream()
            .flatMap(condition -> condition.threshold().stream())
            .anyMatch(one ->
                there.stream()
                    .flatMap(condition -> condition.threshold().stream())
                    .anyMatch(other -> one.unit().isCommensurable(other.unit())));
  }

  /** A value beside a bound, or quantities that are named and not the same. */
  private static boolean areOfOtherKinds(Parameter left, Parameter right) {
    boolean isValue = left.threshold().orElseThrow() instanceof Threshold.Exactly;
    boolean isOtherValue = right.threshold().orElseThrow() instanceof Threshold.Exactly;
    return isValue != isOtherValue || concepts(left, right) == OTHER_CONCEPT;
  }

  /** "Between" leaves open whether it holds its ends; the other side may say it. */
  private static boolean differInEndsAlone(Parameter left, Parameter right) {
    boolean isBetween =
        Stream.of(left, right).anyMatch(each -> BETWEEN.matcher(each.evidence().quote()).find());
    return isBetween
        && Sameness.haveSameAmounts(
            left.threshold().orElseThrow(), right.threshold().orElseThrow());
  }

  /** The same side of one property is bounded, by what the other text says again in a bracket. */
  private boolean isRestated(Parameter left, Parameter right) {
    Threshold one = left.threshold().orElseThrow();
    Threshold another = right.threshold().orElseThrow();
    return Sameness.haveSameBounds(one, another)
        && concepts(left, right) != OTHER_CONCEPT
        && (there.restates(right, one) || here.restates(left, another));
  }

  private Reason pair(Parameter left, Parameter right) {
    return new Reason(Optional.of(left), Optional.of(right), relation(left, right));
  }

  private Reason pairOfRight(Parameter right, Parameter left) {
    return pair(left, right);
  }

  private Relation relation(Parameter left, Parameter right) {
    Threshold here = left.threshold().orElseThrow();
    Threshold there = right.threshold().orElseThrow();
    if (clash(left.conditions(), right.conditions())) {
      return Relation.RELATED;
    }
    if (Sameness.haveSameBounds(here, there) && Sameness.isSameWithinRounding(here, there)) {
      return Relation.SAME;
    }
    if (differInEndsAlone(left, right) || isRestated(left, right)) {
      return Relation.SAME;
    }
    if (areOfOtherKinds(left, right)) {
      return Relation.RELATED;
    }
    Direction towards = Reach.direction(there, here);
    return switch (left.excluded() ? towards.inverse() : towards) {
      case NEUTRAL -> Relation.SAME;
      case TIGHTENED -> Relation.WIDER;
      case RELAXED -> Relation.NARROWER;
      case UNDETERMINED -> Relation.RELATED;
    };
  }
}
