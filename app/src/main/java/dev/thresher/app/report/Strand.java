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
    String property = Wording.oneLine(parameter.property());
    String subject =
        parameter
            .subject()
            .map(Wording::oneLine)
            .filter(words -> words.length() > 1 && !words.equalsIgnoreCase(property))
            .map(words -> ", " + words)
            .orElse("");
    return last().edition().list() + "  " + last().designator() + "  " + property + subject;
  }

  /** True if the comparator or an amount differs somewhere; another way to write it does not. */
  boolean isChanging() {
    return lines.stream().map(Strand::demand).distinct().count() > 1;
  }

  /** What a line demands, the same text for the same demand however it is written. */
  static String demand(HistoryLine line) {
    Bounds bounds = Bounds.of(line);
    Parameter parameter = line.parameter();
    return parameter
        .threshold()
        .map(threshold ->
            threshold.comparator() + " " + bounds + " " + threshold.unit().dimension().baseUnit())
        .orElseGet(() -> Wording.of(parameter));
  }
}
