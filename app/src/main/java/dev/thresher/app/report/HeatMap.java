package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.Map;
import java.util.TreeSet;

/** A square for each row and column: the darker, the larger the share. */
public final class HeatMap {
  private static final int WIDE = 64;
  private static final int HIGH = 30;
  private static final int TOP = 60;
  private static final int STEPS = 10;
  private static final int SWATCH = 22;
  private static final int BOTTOM = 48;
  private static final int LONGEST = 44;
  private static final int SHORT = 60;
  private static final int NARROWEST = 640;

  private final Map<Label, Map<Label, Tally>> cells;
  private final TreeSet<Label> columns = new TreeSet<>();
  private final int left;
  private final int top;
  private final int lean;

  private HeatMap(Map<Label, Map<Label, Tally>> cells) {
    this.cells = cells;
    cells.values().forEach(row -> columns.addAll(row.keySet()));
    left = 24 + cells.keySet().stream().mapToInt(HeatMap::width).max().orElse(0);
    int longest = columns.stream().mapToInt(HeatMap::width).max().orElse(0);
    lean = longest <= SHORT ? 0 : longest;
    top = TOP + lean * 2 / 3;
  }

  /** So many of so many. */
  public record Tally(int part, int whole) {
    public Tally plus(Tally other) {
      return new Tally(part + other.part, whole + other.whole);
    }
  }

  /**
   * @param axes what rows and columns are
   * @param cells by row, then by column
   */
  public static Node.Element of(String title, String axes, Map<Label, Map<Label, Tally>> cells) {
    return new HeatMap(cells).draw(title, axes);
  }

  private static int width(Label name) {
    return name.within(LONGEST).width();
  }

  private Node.Element draw(String title, String axes) {
    Canvas canvas = new Canvas(Node.said(title));
    canvas.behind(8, 36, Node.said(axes));
    heads(canvas);
    int y = top;
    for (Map.Entry<Label, Map<Label, Tally>> row : cells.entrySet()) {
      canvas.before(left - 8, y + HIGH / 2 + 4, row.getKey().within(LONGEST).node());
      row(canvas, row.getKey(), row.getValue(), y);
      y += HIGH;
    }
    scale(canvas, y + 16);
    return canvas.sized(
        Math.max(left + columns.size() * WIDE + lean * 4 / 5 + 16, NARROWEST), y + BOTTOM);
  }

  private void heads(Canvas canvas) {
    int x = left + WIDE / 2;
    for (Label column : columns) {
      if (lean == 0) {
        canvas.over(x, top - 8, column.node());
      } else {
        canvas.leaning(x, top - 8, column.within(LONGEST).node());
      }
      x += WIDE;
    }
  }

  private void row(Canvas canvas, Label name, Map<Label, Tally> row, int y) {
    int x = left;
    for (Label column : columns) {
      Tally tally = row.getOrDefault(column, new Tally(0, 0));
      if (tally.whole() > 0) {
        String words = tally.part() + "/" + tally.whole();
        canvas.add(
            Canvas.box(
                    x + 1,
                    y + 1,
                    WIDE - 2,
                    HIGH - 2,
                    name.node(),
                    Node.text(", "),
                    column.node(),
                    Node.text(": " + words))
                .with("fill", Canvas.BLUE)
                .with("fill-opacity", opacity(shade(tally))));
        canvas.over(x + WIDE / 2, y + HIGH / 2 + 4, Node.text(words));
      }
      x += WIDE;
    }
  }

  /** What the shades stand for. */
  private void scale(Canvas canvas, int y) {
    canvas.before(left - 8, y + 11, Node.text("0 %"));
    for (int shade = 0; shade <= STEPS; shade++) {
      canvas.add(
          Canvas.box(left + shade * SWATCH, y, SWATCH, 14, Node.text(shade * STEPS + " %"))
              .with("fill", Canvas.BLUE)
              .with("fill-opacity", opacity(shade)));
    }
    canvas.behind(left + (STEPS + 1) * SWATCH + 8, y + 11, Node.text("100 %"));
  }

  private static int shade(Tally tally) {
    return (tally.part() * STEPS + tally.whole() / 2) / tally.whole();
  }

  /** From faint to half, so that the words stay readable on every shade. */
  private static String opacity(int shade) {
    int hundredths = 8 + shade * 5;
    return "0." + (hundredths < 10 ? "0" : "") + hundredths;
  }
}
