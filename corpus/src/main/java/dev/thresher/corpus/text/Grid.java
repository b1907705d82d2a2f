package dev.thresher.corpus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of the source with its columns: what a figure in it means stands in the heads above and
 * in the first cell beside. Empty cells are left out.
 *
 * @param cells in order of row and column
 */
public record Grid(List<Cell> cells) {
  public Grid {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
  }

  /** The cells of the rows that hold heads alone; of the first row if there is no such row. */
  public List<Cell> heads() {
    List<Cell> heads = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      int end = endOfRow(at);
      List<Cell> row = cells.subList(at, end);
      if (!heads.isEmpty() && !row.stream().allMatch(Cell::isHead)) {
        break;
      }
      heads.addAll(row);
      at = row.stream().allMatch(Cell::isHead) ? end : cells.size();
    }
    return heads;
  }

  private int endOfRow(int from) {
    int end = from;
    while (end < cells.size() && cells.get(end).row() == cells.get(from).row()) {
      end++;
    }
    return end;
  }

  /** The rows below the heads; a cell that reaches over several rows is in each, from the left. */
  public List<List<Cell>> body() {
    Map<Integer, List<Cell>> rows = new TreeMap<>();
    for (Cell cell : cells.subList(heads().size(), cells.size())) {
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        rows.computeIfAbsent(row, key -> new ArrayList<>()).add(cell);
      }
    }
    rows.values().forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
    return List.copyOf(rows.values());
  }

  /** The same table, its text moved by a distance. */
  public Grid shift(int distance) {
    return new Grid(cells.stream().map(cell -> cell.shift(distance)).toList());
  }
}
