package dev.thresher.track.align;

import dev.thresher.track.align.AlignmentRecord.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of a block that together resemble most; each provision in at most one of them. */
final class BestPairs {
  private static final int NO_RESEMBLANCE = 1000;

  /** Above this many on a side the assignment costs too much; then the best pair goes first. */
  private static final int LARGEST = 400;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::permille)
          .reversed()
          .thenComparingInt(Candidate::before)
          .thenComparingInt(Candidate::after);

  private BestPairs() {}

  static List<Candidate> of(List<Candidate> block) {
    int[] befores = block.stream().mapToInt(Candidate::before).sorted().distinct().toArray();
    int[] afters = block.stream().mapToInt(Candidate::after).sorted().distinct().toArray();
    if (block.isEmpty()) {
      return List.of();
    }
    return Math.max(befores.length, afters.length) > LARGEST
        ? bestFirst(block)
        : leastCost(block, befores, afters);
  }

  private static List<Candidate> bestFirst(List<Candidate> block) {
    Set<Integer> befores = new HashSet<>();
    Set<Integer> afters = new HashSet<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate each : block.stream().sorted(BEST_FIRST).toList()) {
      if (!befores.contains(each.before()) && !afters.contains(each.after())) {
        befores.add(each.before());
        afters.add(each.after());
        chosen.add(each);
      }
    }
    return chosen;
  }

  private static List<Candidate> leastCost(List<Candidate> block, int[] befores, int[] afters) {
    int[][] cost = new int[befores.length][Math.max(befores.length, afters.length)];
    Candidate[][] cells = new Candidate[befores.length][cost[0].length];
    Arrays.stream(cost).forEach(row -> Arrays.fill(row, NO_RESEMBLANCE));
    for (Candidate each : block) {
      int row = Arrays.binarySearch(befores, each.before());
      int column = Arrays.binarySearch(afters, each.after());
      cost[row][column] = NO_RESEMBLANCE - each.permille();
      cells[row][column] = each;
    }
    int[] columns = Assignment.leastCost(cost);
    List<Candidate> chosen = new ArrayList<>();
    for (int row = 0; row < columns.length; row++) {
      Candidate cell = cells[row][columns[row]];
      if (cell != null) {
        chosen.add(cell);
      }
    }
    return chosen.stream().sorted(BEST_FIRST).toList();
  }
}
