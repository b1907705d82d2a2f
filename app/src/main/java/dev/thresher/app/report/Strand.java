package dev.thresher.app.report;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One threshold through the editions.
 *
 * @param lines an edition each, in order; never empty
 */
record Strand(List<HistoryLine> lines) {
  Strand {
    lines = List.copyOf(lines);
  }

  static List<Strand> of(History history) {
    List<List<HistoryLine>> strands = new ArrayList<>();
    Optional<HistoryLine> previous = Optional.empty();
    for (HistoryLine line : history.lines()) {
      if (!previous.map(earlier -> isSame(earlier, line)).orElse(false)) {
        strands.add(new ArrayList<>());
      }
      strands.getLast().add(line);
      previous = Optional.of(line);
    }
    return strands.stream().map(Strand::new).toList();
  }

  private static boolean isSame(HistoryLine earlier, HistoryLine line) {
    return earlier.lineage().equals(line.lineage()) && earlier.strand() == line.strand();
  }

  HistoryLine last() {
    return lines.getLast();
  }

  /** {@code us-ccl 3A001.e.1.b energy density, secondary cells}. */
  String title() {
    Parameter parameter = last().parameter();
    String subject = parameter.subject().map(words -> ", " + Wording.oneLine(words)).orElse("");
    return last().edition().list()
        + "  "
        + last().designator()
        + "  "
        + Wording.oneLine(parameter.property())
        + subject;
  }

  /** Each value once, in the order of its first appearance. */
  List<String> values() {
    return lines.stream().map(line -> Wording.of(line.parameter())).distinct().toList();
  }

  boolean isChanging() {
    return values().size() > 1;
  }
}
