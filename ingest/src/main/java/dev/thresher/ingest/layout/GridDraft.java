package dev.thresher.ingest.layout;

import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table while its cells are read: a cell takes the first place that no other reaches into. */
public final class GridDraft {
  private static final int MOST = 1000;

  private record Place(int row, int column) {}

  /** A head of the Government Publishing Office, which tells its level only. */
  private record Levelled(int level, Span span) {}

  private final List<Cell> cells = new ArrayList<>();
  private final List<Levelled> levelled = new ArrayList<>();
  private final Set<Place> taken = new HashSet<>();
  private int row = -1;
  private int column;

  public void row() {
    settle();
    row++;
    column = 0;
  }

  /** A cell with its words; one without any takes its place and is not kept. */
  public void cell(Span span, int rows, int columns, boolean isHead) {
    row = Math.max(0, row);
    while (taken.contains(new Place(row, column))) {
      column++;
    }
    int high = Math.clamp(rows, 1, MOST);
    int wide = Math.clamp(columns, 1, MOST);
    put(new Cell(span, row, column, high, wide, isHead));
    column += wide;
  }

  /** A head of a column, or of several: those of deeper levels that follow. */
  public void head(Span span, int level) {
    levelled.add(new Levelled(Math.clamp(level, 1, MOST), span));
  }

  private void put(Cell cell) {
    for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
      for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
        taken.add(new Place(r, c));
      }
    }
    if (!cell.span().isEmpty()) {
      cells.add(cell);
    }
  }

  private void settle() {
    int deepest = levelled.stream().mapToInt(Levelled::level).max().orElse(0);
    int next = 0;
    for (int i = 0; i < levelled.size(); i++) {
      Levelled head = levelled.get(i);
      int leaves = leavesBelow(i);
      int rows = leaves == 0 ? deepest - head.level() + 1 : 1;
      put(new Cell(head.span(), row + head.level(), next, rows, Math.max(1, leaves), true));
      next += leaves == 0 ? 1 : 0;
    }
    row += deepest;
    levelled.clear();
  }

  private int leavesBelow(int index) {
    int own = levelled.get(index).level();
    int leaves = 0;
    for (int i = index + 1; i < levelled.size() && levelled.get(i).level() > own; i++) {
      boolean isGroup =
          i + 1 < levelled.size() && levelled.get(i + 1).level() > levelled.get(i).level();
      leaves += isGroup ? 0 : 1;
    }
    return leaves;
  }

  /** The table, if it states figures: one of words or citations is text as any other. */
  public Optional<Grid> stating(CharSequence text) {
    settle();
    Grid grid = new Grid(cells);
    return Figures.states(grid, text) ? Optional.of(grid) : Optional.empty();
  }
}
