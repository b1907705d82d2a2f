package dev.thresher.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a full line ends: the right edge of the page's column, or of the table cell that the line
 * stands in.
 *
 * <p>Lines that follow each other closely from one left edge are a cell; if none of them comes near
 * the edge of the column, the longest of them is its edge.
 */
final class RightEdges {
  /** A line that ends within this many ems of the edge shares it. */
  private static final float SHARED = 1.5f;

  /** A cell whose longest line stays this many ems away from the column's edge has its own. */
  private static final float NARROW = 8f;

  private static final float INDENTED = 4f;

  private static final float LEAST_SHARE = 0.1f;

  private record Column(int page, int column) {}

  private record Measure(float left, float right) {}

  private final Map<PdfLine, Float> edges = new HashMap<>();
  private final Map<Integer, List<Measure>> byColumn = new HashMap<>();

  static RightEdges of(List<PdfLine> lines) {
    RightEdges edges = new RightEdges();
    Map<Column, List<PdfLine>> columns = new HashMap<>();
    for (PdfLine line : lines) {
      columns
          .computeIfAbsent(new Column(line.page(), line.column()), key -> new ArrayList<>())
          .add(line);
    }
    columns.values().forEach(edges::measure);
    columns.values().forEach(edges::settle);
    return edges;
  }

  float of(PdfLine line) {
    return edges.getOrDefault(line, line.right());
  }

  /** The edge that the middle one of all pages has for a column. */
  float usual(int column) {
    List<Float> ends =
        byColumn.getOrDefault(column, List.of()).stream().map(Measure::right).sorted().toList();
    return ends.isEmpty() ? 0 : ends.get(ends.size() / 2);
  }

  private void measure(List<PdfLine> column) {
    byColumn
        .computeIfAbsent(column.getFirst().column(), key -> new ArrayList<>())
        .add(new Measure(left(column), edge(column)));
  }

  private static float left(List<PdfLine> column) {
    List<Float> lefts = column.stream().map(PdfLine::left).sorted().toList();
    return lefts.get(lefts.size() / 10);
  }

  private void settle(List<PdfLine> column) {
    float edge = sharedEdge(column);
    float left = left(column);
    for (List<PdfLine> cell : cells(column)) {
      float longest = (float) cell.stream().mapToDouble(PdfLine::right).max().orElse(edge);
      boolean narrow =
          edge - longest > NARROW * cell.getFirst().size() && isCell(cell, longest, left);
      cell.forEach(line -> edges.put(line, narrow ? longest : edge));
    }
  }

  /**
   * Pages that begin at one left edge end at one right edge, even if all lines of one of them are
   * short; a page with longer lines, such as a cover, keeps its own.
   */
  private float sharedEdge(List<PdfLine> column) {
    float own = edge(column);
    float left = left(column);
    float em = column.getFirst().size();
    List<Float> ends =
        byColumn.getOrDefault(column.getFirst().column(), List.of()).stream()
            .filter(measure -> Math.abs(measure.left() - left) < em)
            .map(Measure::right)
            .sorted()
            .toList();
    return ends.isEmpty() ? own : Math.max(own, ends.get(ends.size() / 2));
  }

  /**
   * Lines that fill a width of their own, or stand off the left edge; a list of short lines does
   * neither.
   */
  private static boolean isCell(List<PdfLine> lines, float longest, float left) {
    float em = lines.getFirst().size();
    boolean tabular = lines.stream().anyMatch(line -> line.text().indexOf('\t') >= 0);
    boolean indented = lines.getFirst().left() > left + INDENTED * em;
    boolean filled =
        lines.size() > 2
            && lines.subList(0, lines.size() - 1).stream()
                .allMatch(line -> longest - line.right() < 2 * SHARED * em);
    return !tabular && lines.size() > 1 && (indented || filled);
  }

  /** The outermost place where several lines end. */
  private static float edge(List<PdfLine> column) {
    List<Float> ends =
        column.stream().map(PdfLine::right).sorted(Comparator.reverseOrder()).toList();
    int least = Math.max(2, Math.round(LEAST_SHARE * ends.size()));
    float room = SHARED * column.getFirst().size();
    for (int i = 0; i + least <= ends.size(); i++) {
      if (ends.get(i) - ends.get(i + least - 1) <= room) {
        return ends.get(i);
      }
    }
    return ends.getFirst();
  }

  private static List<List<PdfLine>> cells(List<PdfLine> column) {
    List<List<PdfLine>> cells = new ArrayList<>();
    for (PdfLine line : column) {
      boolean goesOn = !cells.isEmpty() && isBelow(cells.getLast().getLast(), line);
      if (!goesOn) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(line);
    }
    return cells;
  }

  private static boolean isBelow(PdfLine upper, PdfLine lower) {
    float gap = lower.baseline() - upper.baseline();
    boolean close = gap > 0 && gap < 1.6f * upper.size();
    return close && Math.abs(upper.left() - lower.left()) < 3 * upper.size();
  }
}
