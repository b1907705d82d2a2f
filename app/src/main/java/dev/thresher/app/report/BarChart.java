package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many changes each category has, a bar a category, a part a direction. */
final class BarChart {
  private static final int WIDTH = 780;
  private static final int WIDTH_OF_TELEPHONE = 380;
  private static final int ROW = 24;
  private static final int BAR = 14;
  private static final int LABEL = 290;
  private static final int LABEL_OF_TELEPHONE = 90;
  private static final int LONGEST = 36;
  private static final int LONGEST_OF_TELEPHONE = 9;
  private static final int COUNT = 48;
  private static final int TOP = 4;

  private final int width;
  private final int label;
  private final boolean hasNames;

  /**
   * @param label room for the names of categories
   * @param hasNames whether categories have their names beside their codes
   */
  private BarChart(int width, int label, boolean hasNames) {
    this.width = width;
    this.label = label;
    this.hasNames = hasNames;
  }

  /**
   * For a wide window and for a narrow one; the style shows one of them.
   *
   * @param counts by category, in the order of the bars; each with its count a direction
   */
  static Node of(String title, Map<String, Map<Direction, Integer>> counts) {
    return Node.of(
            "div",
            new BarChart(WIDTH, LABEL, true).draw(title, counts).as("bars"),
            new BarChart(WIDTH_OF_TELEPHONE, LABEL_OF_TELEPHONE, false)
                .draw(title, counts)
                .as("bars narrow"))
        .as("drawn");
  }

  private Node.Element draw(String title, Map<String, Map<Direction, Integer>> counts) {
    int most = counts.values().stream().mapToInt(BarChart::sum).max().orElse(1);
    List<Node> all = new ArrayList<>();
    all.add(Node.saying("title", title));
    int top = TOP;
    for (Map.Entry<String, Map<Direction, Integer>> bar : counts.entrySet()) {
      all.addAll(bar(bar.getKey(), bar.getValue(), most, top));
      top += ROW;
    }
    return Node.of("svg", all)
        .with("viewBox", "0 0 " + width + " " + (top + TOP))
        .with("role", "img")
        .saying("aria-label", title);
  }

  private static int sum(Map<Direction, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<Node> bar(String category, Map<Direction, Integer> counts, int most, int top) {
    int middle = top + ROW / 2 + 4;
    List<Node> nodes = new ArrayList<>();
    Label name = Label.ofCategory(category);
    Label shown =
        hasNames ? name.within(LONGEST) : Label.of("value", category).within(LONGEST_OF_TELEPHONE);
    nodes.add(label(label - 10, middle, shown.node()).with("text-anchor", "end").as("category"));
    int left = label;
    for (Direction direction : Direction.values()) {
      int count = counts.getOrDefault(direction, 0);
      int wide = (int) Math.ceilDiv((long) count * (width - label - COUNT), most);
      if (count > 0) {
        nodes.add(
            Node.of("rect", told(name, count, direction))
                .with("x", String.valueOf(left))
                .with("y", String.valueOf(top + (ROW - BAR) / 2))
                .with("width", String.valueOf(wide))
                .with("height", String.valueOf(BAR))
                .as(direction.code()));
      }
      left += wide;
    }
    nodes.add(label(left + 8, middle, Node.text(String.valueOf(sum(counts)))).as("sum"));
    return nodes;
  }

  private static Node told(Label category, int count, Direction direction) {
    return Node.of(
        "title", category.node(), Node.text(": " + count + " "), Node.said(direction.code()));
  }

  private static Node.Element label(int x, int y, Node text) {
    return Node.of("text", text).with("x", String.valueOf(x)).with("y", String.valueOf(y));
  }
}
