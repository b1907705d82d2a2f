package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Which threshold of a lineage is which through the editions: each has a number, in the order of
 * appearance.
 */
final class Strands {
  private final IdentityHashMap<Parameter, Integer> numbers = new IdentityHashMap<>();
  private int next;

  /**
   * As far as the lines of a lineage tell.
   *
   * @param leaf its provision in the last of their editions
   * @return empty if one of its thresholds is none or several of them
   */
  static Optional<Strands> of(List<HistoryLine> lines, Leaf leaf, EditionView edition) {
    Strands strands = new Strands();
    strands.next = lines.stream().mapToInt(line -> line.strand() + 1).max().orElse(0);
    List<HistoryLine> last =
        lines.stream().filter(line -> line.edition().equals(edition.edition())).toList();
    for (Parameter threshold : leaf.thresholds()) {
      List<HistoryLine> same =
          last.stream().filter(line -> line.parameter().equals(threshold)).toList();
      if (same.size() != 1) {
        return Optional.empty();
      }
      strands.numbers.put(threshold, same.getFirst().strand());
    }
    return Optional.of(strands);
  }

  /** Carries the strands of a passage on to what became of it. */
  void follow(Passage before, Passage after) {
    ParameterPairs.of(before, after, WordDiff.of(before.tokens(), after.tokens()))
        .pairs()
        .forEach(pair -> numbers.put(pair.after(), of(pair.before())));
  }

  /** Carries the strands of thresholds on to those that stand in the same order instead of them. */
  void carry(List<Parameter> before, List<Parameter> after) {
    for (int i = 0; i < before.size(); i++) {
      numbers.put(after.get(i), of(before.get(i)));
    }
  }

  /** The strand of a threshold; one that was not met before begins its own. */
  int of(Parameter threshold) {
    return numbers.computeIfAbsent(threshold, key -> next++);
  }
}
