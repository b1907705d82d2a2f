package dev.thresher.app.report;

import dev.thresher.track.parameter.HistoryLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A threshold over time for a terminal: a row a value, the greatest on top, a point an edition, a
 * line where two neighbours agree.
 */
final class StepPlot {
  private static final int WIDEST = 64;
  private static final int NARROWEST = 20;
  private static final int MOST_ROWS = 12;
  private static final String MARGIN = "  ";

  private final Strand strand;
  private final int columns;
  private final LocalDate first;
  private final long days;

  private StepPlot(Strand strand, int columns) {
    this.strand = strand;
    this.columns = columns;
    this.first = strand.lines().getFirst().edition().date();
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, strand.last().edition().date()));
  }

  /** The plot's lines; none for a threshold that never changed. */
  static List<String> of(Strand strand, int width) {
    Map<String, String> rows = rows(strand);
    int label = rows.values().stream().mapToInt(TextWidth::of).max().orElse(0);
    int columns = Math.clamp(width - label - 8L, NARROWEST, WIDEST);
    return rows.size() < 2 || rows.size() > MOST_ROWS
        ? List.of()
        : new StepPlot(strand, columns).lines(rows, label);
  }

  /** Each demand with its wording, the greatest first. */
  private static Map<String, String> rows(Strand strand) {
    Map<String, String> rows = new LinkedHashMap<>();
    strand.lines().stream()
        .sorted(Comparator.comparing(Bounds::of, Comparator.reverseOrder()))
        .forEach(line -> rows.put(Strand.demand(line), Wording.of(line.parameter())));
    return rows;
  }

  private List<String> lines(Map<String, String> rows, int label) {
    List<String> lines = new ArrayList<>();
    rows.forEach((demand, wording) ->
        lines.add(
            (MARGIN + TextWidth.padStart(wording, label) + " ┤ " + canvas(demand))
                .stripTrailing()));
    lines.add(MARGIN + " ".repeat(label) + "   " + years());
    return lines;
  }

  private String canvas(String row) {
    char[] canvas = new char[columns];
    Arrays.fill(canvas, ' ');
    for (int i = 0; i < strand.lines().size(); i++) {
      int at = column(strand.lines().get(i));
      if (!isOn(i, row)) {
        continue;
      }
      if (i > 0 && isOn(i - 1, row)) {
        Arrays.fill(canvas, column(strand.lines().get(i - 1)) + 1, Math.max(at, 1), '─');
      }
      canvas[at] = '●';
    }
    return restored(canvas, row);
  }

  /** Points that a line was drawn over stand again. */
  private String restored(char[] canvas, String row) {
    for (int i = 0; i < strand.lines().size(); i++) {
      if (isOn(i, row)) {
        canvas[column(strand.lines().get(i))] = '●';
      }
    }
    return new String(canvas);
  }

  private boolean isOn(int line, String row) {
    return Strand.demand(strand.lines().get(line)).equals(row);
  }

  private int column(HistoryLine line) {
    return column(line.edition().date());
  }

  private int column(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, day) * (columns - 1) / days);
  }

  /** The first and the last year, and those between that have room. */
  private String years() {
    StringBuilder axis = new StringBuilder(String.valueOf(first.getYear()));
    for (int year = first.getYear() + 1; year <= strand.last().edition().date().getYear(); year++) {
      int at = column(LocalDate.of(year, 1, 1));
      if (at >= axis.length() + 2 && at + 4 <= columns + 3) {
        axis.append(" ".repeat(at - axis.length())).append(year);
      }
    }
    return axis.toString();
  }
}
