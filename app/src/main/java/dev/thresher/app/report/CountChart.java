package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.Map;

/** A column a year, with its count over it. */
public final class CountChart {
  private static final int COLUMN = 32;
  private static final int HEIGHT = 180;
  private static final int LEFT = 56;
  private static final int TOP = 62;
  private static final int BOTTOM = 30;
  private static final int FEWEST = 14;

  private CountChart() {}

  /**
   * @param axis what is counted
   * @param counts by year, in the order of the columns
   */
  public static Node.Element of(String title, String axis, Map<Label, Long> counts) {
    long most = Math.max(1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
    int width = LEFT + Math.max(FEWEST, counts.size()) * COLUMN + 16;
    Canvas canvas = new Canvas(Node.said(title));
    for (long tick : Ticks.upTo(most)) {
      int y = y(tick, most);
      canvas.line(LEFT, y, width - 16, y, Canvas.GRID);
      canvas.before(LEFT - 6, y + 4, Node.text(String.valueOf(tick)));
    }
    canvas.behind(8, TOP - 24, Node.said(axis));
    int x = LEFT;
    for (Map.Entry<Label, Long> column : counts.entrySet()) {
      column(canvas, column.getKey(), column.getValue(), y(column.getValue(), most), x);
      x += COLUMN;
    }
    return canvas.sized(width, TOP + HEIGHT + BOTTOM);
  }

  private static void column(Canvas canvas, Label name, long count, int y, int x) {
    int middle = x + COLUMN / 2;
    canvas.add(
        Canvas.box(x + 4, y, COLUMN - 8, TOP + HEIGHT - y, name.node(), Node.text(": " + count))
            .with("fill", Canvas.BLUE));
    canvas.over(middle, y - 4, Node.text(String.valueOf(count)));
    canvas.over(middle, TOP + HEIGHT + 16, name.node());
  }

  private static int y(long count, long most) {
    return Math.toIntExact(TOP + HEIGHT - count * HEIGHT / most);
  }
}
