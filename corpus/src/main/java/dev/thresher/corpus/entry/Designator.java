package dev.thresher.corpus.entry;

import java.util.Arrays;
import java.util.List;

/**
 * The name by which a list calls a provision, as steps from the outermost: {@code 3A001, e, 1, b}.
 *
 * <p>Printed with points between the steps ({@code 3A001.e.1.b}). No steps: the document itself.
 */
public record Designator(List<String> steps) {
  private static final Designator ROOT = new Designator(List.of());

  public Designator {
    steps = List.copyOf(steps);
    for (String step : steps) {
      if (step.isBlank()) {
        throw new IllegalArgumentException("a designator has no blank step: " + steps);
      }
    }
  }

  public static Designator root() {
    return ROOT;
  }

  /** {@code 3A001.e.1.b} or {@code 3A001.e.1.b.} */
  public static Designator parse(String text) {
    return new Designator(
        Arrays.stream(text.strip().split("\\.")).filter(step -> !step.isBlank()).toList());
  }

  public Designator child(String step) {
    var longer = new java.util.ArrayList<>(steps);
    longer.add(step);
    return new Designator(longer);
  }

  /** The designator without its last step; the root is its own parent. */
  public Designator parent() {
    return steps.isEmpty() ? this : new Designator(steps.subList(0, steps.size() - 1));
  }

  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** True for the designator itself and for all below it. */
  public boolean covers(Designator other) {
    return other.steps.size() >= steps.size() && other.steps.subList(0, steps.size()).equals(steps);
  }

  @Override
  public String toString() {
    return String.join(".", steps);
  }
}
