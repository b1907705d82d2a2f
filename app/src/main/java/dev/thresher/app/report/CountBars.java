package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.Map;

/** A bar a group, with its name before and its count behind it: parties by type, by destination. */
public final class CountBars {
  private static final int ROW = 22;
  private static final int BAR = 14;
  private static final int WIDE = 480;
  private static final int BEHIND = 60;
  private static final int TOP = 52;
  private static final int BOTTOM = 30;
  private static final int LONGEST = 44;

  private CountBars() {}

  /**
   * @param axis what is counted
   * @param counts by group, in the order of the bars
   */
  public static Node.Element of(String title, String axis, Map<Label, Long> counts) {
    long most = Math.max(1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
    int left = 16 + counts.keySet().stream().mapToInt(CountBars::width).max().orElse(0);
    int base = TOP + counts.size() * ROW;
    Canvas canvas = new Canvas(Node.said(title));
    canvas.behind(8, TOP - 14, Node.said(axis));
    for (long tick : Ticks.upTo(most)) {
      int x = left + wide(tick, most);
      canvas.line(x, TOP, x, base, Canvas.GRID);
      canvas.over(x, base + 16, Node.text(String.valueOf(tick)));
    }
    int y = TOP;
    for (Map.Entry<Label, Long> bar : counts.entrySet()) {
      bar(canvas, bar.getKey(), bar.getValue(), new Place(left, y, wide(bar.getValue(), most)));
      y += ROW;
    }
    return canvas.sized(left + WIDE + BEHIND, base + BOTTOM);
  }

  private record Place(int x, int y, int width) {}

  private static void bar(Canvas canvas, Label name, long count, Place at) {
    int line = at.y() + ROW / 2 + 4;
    canvas.before(at.x() - 8, line, name.within(LONGEST).node());
    canvas.add(
        Canvas.box(
                at.x(),
                at.y() + (ROW - BAR) / 2,
                at.width(),
                BAR,
                name.node(),
                Node.text(": " + count))
            .with("fill", Canvas.BLUE));
    canvas.behind(at.x() + at.width() + 6, line, Node.text(String.valueOf(count)));
  }

  private static int width(Label name) {
    return name.within(LONGEST).width();
  }

  private static int wide(long count, long most) {
    return Math.toIntExact(count * WIDE / most);
  }
}
