package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.entry.Designator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many changes each category of a list has, by direction.
 *
 * @param counts in the order in which they are shown
 */
public record CategoryCounts(Map<String, Map<Direction, Integer>> counts) {
  private static final int MOST_BARS = 16;
  private static final String OTHERS = "others";

  /** The categories with most changes, in order of their names, and all others as one. */
  public static CategoryCounts of(List<Change> thresholds) {
    Map<String, Map<Direction, Integer>> counts = new TreeMap<>();
    for (Change change : thresholds) {
      counts
          .computeIfAbsent(
              category(change.shown().designator()), key -> new EnumMap<>(Direction.class))
          .merge(change.direction(), 1, Integer::sum);
    }
    if (counts.size() <= MOST_BARS) {
      return new CategoryCounts(counts);
    }
    List<String> kept =
        counts.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -sum(entry.getValue())))
            .limit(MOST_BARS)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Map<Direction, Integer>> shown = new LinkedHashMap<>();
    Map<Direction, Integer> others = new EnumMap<>(Direction.class);
    counts.forEach((name, count) -> {
      if (kept.contains(name)) {
        shown.put(name, count);
      } else {
        count.forEach((direction, number) -> others.merge(direction, number, Integer::sum));
      }
    });
    shown.put(OTHERS, others);
    return new CategoryCounts(shown);
  }

  private static int sum(Map<Direction, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@code 3A} for an ECCN, else the first step of the designator. */
  public static String category(Designator designator) {
    if (designator.isRoot()) {
      return "preamble";
    }
    String root = designator.steps().getFirst();
    return root.matches("\\d[A-E]\\d{3}.*") ? root.substring(0, 2) : root;
  }

  /** A bar a category. */
  public Node drawing(String title) {
    return BarChart.of(title, counts);
  }
}
