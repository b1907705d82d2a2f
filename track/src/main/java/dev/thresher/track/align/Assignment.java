package dev.thresher.track.align;

import java.util.Arrays;

/**
 * The assignment of least total cost (the Hungarian method with potentials, by shortest augmenting
 * paths), in whole numbers.
 */
public final class Assignment {
  private static final int INFINITE = Integer.MAX_VALUE / 2;

  private final int[][] cost;
  private final int rows;
  private final int columns;
  private final int[] rowPotential;
  private final int[] columnPotential;
  private final int[] rowOfColumn;
  private final int[] previousColumn;

  private Assignment(int[][] cost, int columns) {
    this.cost = cost;
    this.rows = cost.length;
    this.columns = columns;
    this.rowPotential = new int[rows + 1];
    this.columnPotential = new int[columns + 1];
    this.rowOfColumn = new int[columns + 1];
    this.previousColumn = new int[columns + 1];
  }

  /**
   * The column of each row; every row gets one.
   *
   * @param cost rows of equal length, with at least as many columns as rows
   */
  public static int[] leastCost(int[][] cost) {
    if (cost.length == 0) {
      return new int[0];
    }
    if (cost[0].length < cost.length) {
      throw new IllegalArgumentException("fewer columns than rows");
    }
    Assignment assignment = new Assignment(cost, cost[0].length);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.augment(row);
    }
    return assignment.columnOfRow();
  }

  private void augment(int row) {
    int[] slack = new int[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(slack, INFINITE);
    rowOfColumn[0] = row;
    int column = 0;
    while (rowOfColumn[column] != 0) {
      used[column] = true;
      column = nextColumn(column, slack, used);
    }
    while (column != 0) {
      int previous = previousColumn[column];
      rowOfColumn[column] = rowOfColumn[previous];
      column = previous;
    }
  }

  private int nextColumn(int from, int[] slack, boolean[] used) {
    int row = rowOfColumn[from];
    int next = 0;
    for (int column = 1; column <= columns; column++) {
      if (!used[column]) {
        int reduced = cost[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
        if (reduced < slack[column]) {
          slack[column] = reduced;
          previousColumn[column] = from;
        }
        if (next == 0 || slack[column] < slack[next]) {
          next = column;
        }
      }
    }
    shift(slack[next], slack, used);
    return next;
  }

  private void shift(int delta, int[] slack, boolean[] used) {
    for (int column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPotential[rowOfColumn[column]] += delta;
        columnPotential[column] -= delta;
      } else {
        slack[column] -= delta;
      }
    }
  }

  private int[] columnOfRow() {
    int[] columnOfRow = new int[rows];
    for (int column = 1; column <= columns; column++) {
      if (rowOfColumn[column] != 0) {
        columnOfRow[rowOfColumn[column] - 1] = column - 1;
      }
    }
    return columnOfRow;
  }
}
