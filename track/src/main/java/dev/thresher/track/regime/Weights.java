package dev.thresher.track.regime;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a term or an amount tells: the rarer in both lists, the more. Whole numbers, in bits. A word
 * of one language says nothing about a text of another, be it ever so rare.
 */
final class Weights {
  private final Map<String, Integer> count = new HashMap<>();
  private final Set<String> telling = new HashSet<>();
  private final int total;

  private Weights(List<Control> left, List<Control> right, Function<Control, Set<String>> names) {
    this.total = left.size() + right.size();
    left.forEach(
        control -> names.apply(control).forEach(name -> count.merge(name, 1, Integer::sum)));
    right.forEach(
        control -> names.apply(control).forEach(name -> count.merge(name, 1, Integer::sum)));
  }

  /** Of names that both lists could use. */
  static Weights within(
      List<Control> left, List<Control> right, Function<Control, Set<String>> names) {
    Weights weights = new Weights(left, right, names);
    weights.telling.addAll(weights.count.keySet());
    return weights;
  }

  /** Of names in lists of two languages: only what both lists use can be common to them. */
  static Weights across(
      List<Control> left, List<Control> right, Function<Control, Set<String>> names) {
    Weights weights = new Weights(left, right, names);
    left.forEach(control -> weights.telling.addAll(names.apply(control)));
    weights.telling.retainAll(
        right.stream().flatMap(control -> names.apply(control).stream()).collect(toSet()));
    return weights;
  }

  int of(String name) {
    if (!telling.contains(name)) {
      return 0;
    }
    int ratio = Math.max(1, total / count.getOrDefault(name, 1));
    return Integer.SIZE - Integer.numberOfLeadingZeros(ratio);
  }

  int of(Set<String> names) {
    return names.stream().mapToInt(this::of).sum();
  }

  /** The weight that both share of the weight that they have, in thousandths. */
  int shared(Set<String> one, Set<String> another) {
    int all = of(one) + of(another);
    return all == 0 ? 0 : 2000 * common(one, another) / all;
  }

  /** What the names that both share tell. */
  int common(Set<String> one, Set<String> another) {
    return one.stream().filter(another::contains).mapToInt(this::of).sum();
  }

  /** What the rarest name that both share tells. */
  int rarestCommon(Set<String> one, Set<String> another) {
    return one.stream().filter(another::contains).mapToInt(this::of).max().orElse(0);
  }

  /** How many names that tell something both share. */
  long countCommon(Set<String> one, Set<String> another) {
    return one.stream().filter(another::contains).filter(name -> of(name) > 0).count();
  }
}
