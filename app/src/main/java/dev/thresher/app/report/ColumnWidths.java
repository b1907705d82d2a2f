package dev.thresher.app.report;

import java.util.stream.IntStream;

/**
 * How wide the columns of a table are on a terminal: as wide as what they hold, and where that is
 * too much the widest columns of words give way first. A number is never cut.
 */
final class ColumnWidths {
  /** Dates, codes and names of lists stay whole. */
  private static final int LEAST = 24;

  private final int[] widths;
  private final boolean[] areNumbers;

  private ColumnWidths(int[] widths, boolean[] areNumbers) {
    this.widths = widths;
    this.areNumbers = areNumbers;
  }

  /**
   * @param room columns of the terminal, 0 for no limit
   * @param gap what stands between two columns
   */
  static ColumnWidths of(Table table, int room, int gap) {
    int count = table.columns().size();
    boolean[] areNumbers = new boolean[count];
    for (int i = 0; i < count; i++) {
      int column = i;
      areNumbers[i] = table.rows().stream().anyMatch(row -> row.get(column).isNumber());
    }
    ColumnWidths columns =
        new ColumnWidths(
            IntStream.range(0, count).map(i -> widest(table, i)).toArray(), areNumbers);
    if (room > 0) {
      columns.shrink(room - gap * (count - 1));
    }
    return columns;
  }

  int at(int column) {
    return widths[column];
  }

  boolean isNumber(int column) {
    return areNumbers[column];
  }

  private static int widest(Table table, int column) {
    int cells =
        table.rows().stream()
            .mapToInt(row -> TextWidth.of(TableWriter.oneLine(row.get(column))))
            .max()
            .orElse(0);
    return Math.max(TextWidth.of(table.columns().get(column)), cells);
  }

  private void shrink(int room) {
    while (IntStream.of(widths).sum() > room) {
      int widest = widestOfWords();
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  /** The widest column that may still give way, or -1. */
  private int widestOfWords() {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean givesWay = widths[i] > LEAST && !isNumber(i);
      if (givesWay && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }
}
