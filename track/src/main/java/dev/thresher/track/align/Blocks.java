package dev.thresher.track.align;

import dev.thresher.track.align.AlignmentRecord.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Candidates in blocks: what has an end in common, however indirectly, is decided together. */
final class Blocks {
  private final Map<Integer, Integer> root = new HashMap<>();

  private Blocks() {}

  static List<List<Candidate>> of(List<Candidate> candidates) {
    Blocks blocks = new Blocks();
    candidates.forEach(each -> blocks.join(beforeNode(each), afterNode(each)));
    Map<Integer, List<Candidate>> byRoot = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      byRoot.computeIfAbsent(blocks.rootOf(beforeNode(each)), key -> new ArrayList<>()).add(each);
    }
    return List.copyOf(byRoot.values());
  }

  private static int beforeNode(Candidate candidate) {
    return candidate.before();
  }

  private static int afterNode(Candidate candidate) {
    return -1 - candidate.after();
  }

  private void join(int one, int another) {
    root.put(rootOf(one), rootOf(another));
  }

  private int rootOf(int node) {
    int at = node;
    int above = root.getOrDefault(at, at);
    while (above != at) {
      int next = root.getOrDefault(above, above);
      root.put(at, next);
      at = above;
      above = next;
    }
    return at;
  }
}
