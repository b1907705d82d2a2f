package dev.thresher.track.gap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A threshold that nobody in the table reaches: a task.
 *
 * @param nearest the capability that comes nearest
 * @param yearsUnchanged how long the threshold has stood in the editions at hand
 * @param regimes lists that hold a threshold on the same quantity of the same amount, this one
 *     included
 * @param dependents entries for software and technology that cite the entry
 */
public record Task(
    Gap nearest, BigDecimal yearsUnchanged, List<String> regimes, List<String> dependents) {
  private static final MathContext DIGITS = new MathContext(4);

  public Task {
    regimes = List.copyOf(regimes);
    dependents = List.copyOf(dependents);
  }

  /** How the four criteria are weighed. */
  public record Weights(
      BigDecimal gap, BigDecimal years, BigDecimal regimes, BigDecimal dependents) {
    public static Weights standard() {
      return new Weights(
          new BigDecimal(4), new BigDecimal("0.2"), BigDecimal.ONE, new BigDecimal("0.5"));
    }

    /** The standard ones, but for those that are named. */
    public static Weights standardBut(Map<String, BigDecimal> named) {
      Map<String, BigDecimal> all = new LinkedHashMap<>(standard().byName());
      all.putAll(named);
      Iterator<BigDecimal> inOrder = all.values().iterator();
      return new Weights(inOrder.next(), inOrder.next(), inOrder.next(), inOrder.next());
    }

    /** Each with its name, in order. */
    public SequencedMap<String, BigDecimal> byName() {
      SequencedMap<String, BigDecimal> all = new LinkedHashMap<>();
      all.put("gap", gap);
      all.put("years", years);
      all.put("regimes", regimes);
      all.put("dependents", dependents);
      return all;
    }

    @Override
    public String toString() {
      return byName().entrySet().stream()
          .map(each -> each.getKey() + "=" + each.getValue().toPlainString())
          .collect(Collectors.joining(","));
    }
  }

  /** How far short the nearest capability falls, from 0 (there) to 1 (nothing). */
  public BigDecimal shortfall() {
    return nearest
        .factor()
        .map(factor -> BigDecimal.ONE.subtract(factor.min(BigDecimal.ONE)))
        .orElse(BigDecimal.ONE);
  }

  /** The weighted sum of the four criteria. */
  public BigDecimal score(Weights weights) {
    return weights
        .gap()
        .multiply(shortfall())
        .add(weights.years().multiply(yearsUnchanged))
        .add(weights.regimes().multiply(BigDecimal.valueOf(regimes.size())))
        .add(weights.dependents().multiply(BigDecimal.valueOf(dependents.size())))
        .round(DIGITS);
  }
}
