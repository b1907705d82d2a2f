package dev.thresher.track.parameter;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When two thresholds, or two measuring conditions, demand the same. */
public final class Sameness {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Nobody rounds by more: 1 kW is not 1,400 W, though it is written without a decimal. */
  private static final BigDecimal PER_CENT = new BigDecimal("0.01");

  private Sameness() {}

  /** Same comparator and the same amounts: 1 kg is 1000 g. */
  public static boolean areSame(Threshold one, Threshold another) {
    return haveSameBounds(one, another) && haveSameAmounts(one, another);
  }

  public static boolean areSame(Parameter one, Parameter another) {
    return one.threshold().isPresent()
        && another.threshold().isPresent()
        && areSame(one.threshold().get(), another.threshold().get());
  }

  public static boolean areSameInOrder(List<Parameter> one, List<Parameter> another) {
    return one.size() == another.size()
        && IntStream.range(0, one.size())
            .allMatch(i ->
                areSame(one.get(i), another.get(i))
                    && areSame(one.get(i).ownConditions(), another.get(i).ownConditions()));
  }

  /** Each of either list has its equal in the other, in whatever order they stand. */
  public static boolean areSameSet(List<Parameter> one, List<Parameter> another) {
    List<Parameter> rest = new ArrayList<>(another);
    for (Parameter each : one) {
      Optional<Parameter> equal =
          rest.stream()
              .filter(other -> areSame(each, other))
              .filter(other -> areSame(each.ownConditions(), other.ownConditions()))
              .findFirst();
      if (equal.isEmpty()) {
        return false;
      }
      rest.remove(equal.get());
    }
    return rest.isEmpty();
  }

  public static boolean haveSameBounds(Threshold one, Threshold another) {
    return one.comparator().equals(another.comparator())
        && one.isLowInclusive() == another.isLowInclusive()
        && one.isHighInclusive() == another.isHighInclusive();
  }

  public static boolean haveSameAmounts(Threshold one, Threshold another) {
    return isSameAmount(one.low(), another.low()) && isSameAmount(one.high(), another.high());
  }

  private static boolean isSameAmount(Optional<Quantity> one, Optional<Quantity> another) {
    return (one.isPresent() && another.isPresent())
        ? KindredUnits.areSame(one.get(), another.get())
        : one.isPresent() == another.isPresent();
  }

  /** The same figures, whatever their units. */
  public static boolean haveSameNumbers(Threshold one, Threshold another) {
    return one.low().map(Quantity::value).equals(another.low().map(Quantity::value))
        && one.high().map(Quantity::value).equals(another.high().map(Quantity::value));
  }

  /** The figures of the bounds, whichever side of the property they stand on. */
  public static boolean boundTheSame(Threshold one, Threshold another) {
    Optional<Quantity> here = one.low().or(one::high);
    Optional<Quantity> there = another.low().or(another::high);
    return here.isPresent() && there.isPresent() && KindredUnits.areSame(here.get(), there.get());
  }

  /** True if the two can be compared: of one dimension, or counted in kindred units. */
  public static boolean areCommensurable(Threshold one, Threshold another) {
    return KindredUnits.areComparable(
        one.low().or(one::high).orElseThrow(), another.low().or(another::high).orElseThrow());
  }

  /**
   * Each condition of either side has its equal on the other; what restates one of the same side
   * ("293 K (20 °C)") is no further condition.
   */
  public static boolean areSame(List<MeasuringCondition> one, List<MeasuringCondition> another) {
    return cover(one, another, Sameness::isSameCondition)
        && cover(another, one, Sameness::isSameCondition);
  }

  /** The same, whether or not the ends of a range belong to it: two regimes word them otherwise. */
  public static boolean areSameButForEnds(
      List<MeasuringCondition> one, List<MeasuringCondition> another) {
    return cover(one, another, Sameness::isSameWithinRounding)
        && cover(another, one, Sameness::isSameWithinRounding);
  }

  private static boolean cover(
      List<MeasuringCondition> one,
      List<MeasuringCondition> another,
      BiPredicate<Threshold, Threshold> areSame) {
    return thresholds(one)
        .allMatch(each -> thresholds(another).anyMatch(o -> areSame.test(each, o)));
  }

  private static Stream<Threshold> thresholds(List<MeasuringCondition> conditions) {
    return conditions.stream().flatMap(each -> each.threshold().stream());
  }

  private static boolean isSameCondition(Threshold one, Threshold another) {
    return isSameWithinRounding(one, another)
        && one.isLowInclusive() == another.isLowInclusive()
        && one.isHighInclusive() == another.isHighInclusive();
  }

  /**
   * 293 K and 20 °C are one condition, 100 g and 981 m/s² one bound: equal once rounded to the
   * coarser of the two statements.
   */
  public static boolean isSameWithinRounding(Threshold one, Threshold another) {
    return one.comparator().equals(another.comparator())
        && isSameWithinRounding(one.low(), another.low())
        && isSameWithinRounding(one.high(), another.high());
  }

  private static boolean isSameWithinRounding(Optional<Quantity> one, Optional<Quantity> another) {
    return (one.isPresent() && another.isPresent())
        ? isSameWithinRounding(one.get(), another.get())
        : one.isPresent() == another.isPresent();
  }

  private static boolean isSameWithinRounding(Quantity one, Quantity another) {
    if (!one.unit().isCommensurable(another.unit())) {
      return false;
    }
    if (one.unit().equals(another.unit())) {
      return one.isSameAmount(another);
    }
    BigDecimal distance = one.base().subtract(another.base()).abs();
    BigDecimal most = one.base().abs().multiply(PER_CENT);
    return distance.compareTo(HALF.multiply(step(one).max(step(another))).min(most)) <= 0;
  }

  /** One unit of the last place that is written, in base units; whole numbers are to the unit. */
  private static BigDecimal step(Quantity quantity) {
    BigDecimal place = BigDecimal.ONE.movePointLeft(Math.max(0, quantity.value().scale()));
    BigDecimal next = new Quantity(quantity.value().add(place), quantity.unit()).base();
    return next.subtract(quantity.base()).abs();
  }
}
