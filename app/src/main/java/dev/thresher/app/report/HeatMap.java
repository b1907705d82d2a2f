package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A square for each row and column: the darker, the larger the share. */
public final class HeatMap {
  private static final int LEFT = 150;
  private static final int TOP = 56;
  private static final int WIDE = 64;
  private static final int HIGH = 30;
  private static final int STEPS = 10;

  private HeatMap() {}

  /** So many of so many. */
  public record Tally(int part, int whole) {
    public Tally plus(Tally other) {
      return new Tally(part + other.part, whole + other.whole);
    }
  }

  /**
   * @param cells by row, then by column
   */
  public static Node.Element of(String title, Map<String, Map<String, Tally>> cells) {
    TreeSet<String> columns = new TreeSet<>();
    cells.values().forEach(row -> columns.addAll(row.keySet()));
    int width = Math.max(LEFT + columns.size() * WIDE + 16, 780);
    int height = TOP + cells.size() * HIGH + 16;
    List<Node> all = new ArrayList<>();
    all.add(Node.saying("title", title));
    all.add(caption(8, title));
    int x = LEFT;
    for (String column : columns) {
      all.add(label(x + WIDE / 2, TOP - 8, column).with("text-anchor", "middle"));
      x += WIDE;
    }
    int y = TOP;
    for (Map.Entry<String, Map<String, Tally>> row : cells.entrySet()) {
      all.add(label(LEFT - 8, y + HIGH / 2 + 4, row.getKey()).with("text-anchor", "end"));
      x = LEFT;
      for (String column : columns) {
        Tally tally = row.getValue().getOrDefault(column, new Tally(0, 0));
        if (tally.whole() > 0) {
          all.addAll(square(row.getKey() + ", " + column, tally, x, y));
        }
        x += WIDE;
      }
      y += HIGH;
    }
    return Node.of("svg", all)
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + width + " " + height)
        .with("width", String.valueOf(width))
        .with("height", String.valueOf(height))
        .with("font-family", "sans-serif")
        .with("font-size", "11")
        .with("role", "img")
        .as("counts");
  }

  private static List<Node> square(String name, Tally tally, int x, int y) {
    int shade = (tally.part() * STEPS + tally.whole() / 2) / tally.whole();
    String words = tally.part() + "/" + tally.whole();
    return List.of(
        Node.of("rect", Node.of("title", name + ": " + words))
            .with("x", String.valueOf(x + 1))
            .with("y", String.valueOf(y + 1))
            .with("width", String.valueOf(WIDE - 2))
            .with("height", String.valueOf(HIGH - 2))
            .with("fill", "#4a7ab5")
            .with("fill-opacity", opacity(shade)),
        label(x + WIDE / 2, y + HIGH / 2 + 4, words).with("text-anchor", "middle"));
  }

  /** From faint to half, so that the words stay readable on every shade. */
  private static String opacity(int shade) {
    int hundredths = 8 + shade * 5;
    return "0." + (hundredths < 10 ? "0" : "") + hundredths;
  }

  private static Node.Element caption(int x, String title) {
    return Node.saying("text", title)
        .with("x", String.valueOf(x))
        .with("y", "18")
        .with("fill", "currentColor")
        .as("caption");
  }

  private static Node.Element label(int x, int y, String text) {
    return Node.of("text", text)
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("fill", "currentColor");
  }
}
