package dev.thresher.corpus.text;

/**
 * One cell of a table of the source; rows and columns count from 0.
 *
 * @param rows how many rows it reaches over, 1 or more
 * @param columns how many columns it reaches over, 1 or more
 * @param isHead true where the source sets it as a heading
 */
public record Cell(Span span, int row, int column, int rows, int columns, boolean isHead) {
  public Cell {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) {
      throw new IllegalArgumentException(
          "a cell needs a place and a size, got row " + row + ", column " + column);
    }
  }

  /** True if some column holds both. */
  public boolean sharesColumn(Cell other) {
    return column < other.column + other.columns && other.column < column + columns;
  }

  /** The same cell, its text moved by a distance. */
  public Cell shift(int distance) {
    return new Cell(span.shift(distance), row, column, rows, columns, isHead);
  }
}
