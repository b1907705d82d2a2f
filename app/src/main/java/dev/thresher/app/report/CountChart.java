package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A column a group, with its count over it: parties by year, entries by field. */
public final class CountChart {
  private static final int COLUMN = 26;
  private static final int HEIGHT = 180;
  private static final int LEFT = 56;
  private static final int TOP = 40;
  private static final int BOTTOM = 96;
  private static final int TICKS = 4;
  private static final int LONGEST = 18;

  private CountChart() {}

  /**
   * @param axis what is counted
   * @param counts by group, in the order of the columns
   */
  public static Node.Element of(String title, String axis, Map<String, Long> counts) {
    long most = Math.max(1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
    long step = step(most);
    int width = LEFT + Math.max(12, counts.size()) * COLUMN + 16;
    List<Node> all = new ArrayList<>();
    all.add(Node.saying("title", title));
    all.add(caption(LEFT, title));
    for (long tick = 0; tick <= most; tick += step) {
      int y = y(tick, most);
      all.add(line(LEFT, y, width - 16, y).as("grid"));
      all.add(label(LEFT - 6, y + 4, String.valueOf(tick)).with("text-anchor", "end"));
    }
    all.add(said(4, TOP - 8, axis));
    int x = LEFT;
    for (Map.Entry<String, Long> column : counts.entrySet()) {
      all.addAll(column(column.getKey(), column.getValue(), most, x));
      x += COLUMN;
    }
    return Node.of("svg", all)
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + width + " " + (TOP + HEIGHT + BOTTOM))
        .with("width", String.valueOf(width))
        .with("height", String.valueOf(TOP + HEIGHT + BOTTOM))
        .with("font-family", "sans-serif")
        .with("font-size", "11")
        .with("role", "img")
        .as("counts");
  }

  private static List<Node> column(String name, long count, long most, int x) {
    int y = y(count, most);
    int middle = x + COLUMN / 2;
    int base = TOP + HEIGHT;
    return List.of(
        Node.of("rect", Node.of("title", name + ": " + count))
            .with("x", String.valueOf(x + 3))
            .with("y", String.valueOf(y))
            .with("width", String.valueOf(COLUMN - 6))
            .with("height", String.valueOf(base - y))
            .with("fill", "#4a7ab5"),
        label(middle, y - 4, String.valueOf(count))
            .with("text-anchor", "middle")
            .with("font-size", "9"),
        label(middle, base + 12, shortened(name))
            .with("text-anchor", "end")
            .with("transform", "rotate(-50 " + middle + " " + (base + 12) + ")"));
  }

  /** As much of a name as stands under its column; the whole is in the title of the column. */
  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }

  private static int y(long count, long most) {
    return Math.toIntExact(TOP + HEIGHT - count * HEIGHT / most);
  }

  /** A round distance between ticks: 1, 2 or 5 times a power of ten. */
  private static long step(long most) {
    long power = 1;
    while (power * 10 * TICKS <= most) {
      power *= 10;
    }
    for (long factor : new long[] {1, 2, 5, 10}) {
      if (factor * power * TICKS >= most) {
        return factor * power;
      }
    }
    return power * 10;
  }

  private static Node.Element line(int x1, int y1, int x2, int y2) {
    return Node.of("line")
        .with("x1", String.valueOf(x1))
        .with("y1", String.valueOf(y1))
        .with("x2", String.valueOf(x2))
        .with("y2", String.valueOf(y2))
        .with("stroke", "#8884");
  }

  private static Node.Element caption(int x, String title) {
    return said(x, 18, title).as("caption");
  }

  private static Node.Element said(int x, int y, String english) {
    return Node.saying("text", english)
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("fill", "currentColor");
  }

  private static Node.Element label(int x, int y, String text) {
    return Node.of("text", text)
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("fill", "currentColor");
  }
}
