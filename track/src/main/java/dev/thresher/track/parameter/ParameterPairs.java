package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.align.Assignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which threshold of a passage is which after the amendment: by property, subject, conditions and
 * place among the words, at least total cost.
 *
 * @param pairs in the order of the earlier text
 * @param dropped thresholds without a counterpart after
 * @param added thresholds without a counterpart before
 */
record ParameterPairs(List<Pair> pairs, List<Parameter> dropped, List<Parameter> added) {
  /** One threshold before and after. */
  record Pair(Parameter before, Parameter after) {}

  private static final int TOO_DEAR = 560;

  ParameterPairs {
    pairs = List.copyOf(pairs);
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  static ParameterPairs of(Passage before, Passage after, WordDiff words) {
    return of(before.thresholds(), after.thresholds(), new PairingCost(before, after, words));
  }

  static ParameterPairs of(List<Parameter> here, List<Parameter> there, PairingCost costs) {
    int size = Math.max(here.size(), there.size());
    int[][] cost = new int[here.size()][size];
    for (int i = 0; i < here.size(); i++) {
      Arrays.fill(cost[i], TOO_DEAR);
      for (int j = 0; j < there.size(); j++) {
        cost[i][j] = Math.min(TOO_DEAR, costs.between(here.get(i), there.get(j)) + Math.abs(i - j));
      }
    }
    return collect(here, there, cost);
  }

  /** The same with further pairs. */
  ParameterPairs with(List<Pair> further) {
    return new ParameterPairs(
        Stream.concat(pairs.stream(), further.stream()).toList(), dropped, added);
  }

  private static ParameterPairs collect(List<Parameter> here, List<Parameter> there, int[][] cost) {
    int[] columns = Assignment.leastCost(cost);
    List<Pair> pairs = new ArrayList<>();
    List<Parameter> dropped = new ArrayList<>();
    List<Parameter> added = new ArrayList<>(there);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < there.size() && cost[i][columns[i]] < TOO_DEAR) {
        pairs.add(new Pair(here.get(i), there.get(columns[i])));
        added.remove(there.get(columns[i]));
      } else {
        dropped.add(here.get(i));
      }
    }
    return new ParameterPairs(pairs, dropped, added);
  }
}
