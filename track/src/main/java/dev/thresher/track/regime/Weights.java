package dev.thresher.track.regime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a term or an amount tells: the rarer in both lists, the more. Whole numbers, in bits. */
final class Weights {
  private final Map<String, Integer> count = new HashMap<>();
  private final int total;

  Weights(List<Control> left, List<Control> right, Function<Control, Set<String>> names) {
    this.total = left.size() + right.size();
    left.forEach(
        control -> names.apply(control).forEach(name -> count.merge(name, 1, Integer::sum)));
    right.forEach(
        control -> names.apply(control).forEach(name -> count.merge(name, 1, Integer::sum)));
  }

  int of(String name) {
    int ratio = Math.max(1, total / count.getOrDefault(name, 1));
    return Integer.SIZE - Integer.numberOfLeadingZeros(ratio);
  }

  int of(Set<String> names) {
    return names.stream().mapToInt(this::of).sum();
  }

  /** The weight that both share of the weight that they have, in thousandths. */
  int shared(Set<String> one, Set<String> another) {
    int all = of(one) + of(another);
    int common = one.stream().filter(another::contains).mapToInt(this::of).sum();
    return all == 0 ? 0 : 2000 * common / all;
  }
}
