package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making: what all charts of counts are drawn of. */
final class Canvas {
  static final String BLUE = "#4a7ab5";
  static final String GREEN = "#2c6e49";
  static final String RED = "#c0392b";
  static final String GRID = "#8884";

  private static final int EDGE = 8;
  private static final int LEAN = 40;
  private static final int CAPTION = 18;

  private final List<Node> pieces = new ArrayList<>();

  /**
   * @param title what the program says itself
   */
  Canvas(Node title) {
    pieces.add(Node.of("title", title));
    add(words(EDGE, CAPTION, title).as("caption"));
  }

  void add(Node piece) {
    pieces.add(piece);
  }

  void line(int x1, int y1, int x2, int y2, String colour) {
    add(stroke(x1, y1, x2, y2, colour));
  }

  static Node.Element stroke(int x1, int y1, int x2, int y2, String colour) {
    return Node.of("line")
        .with("x1", String.valueOf(x1))
        .with("y1", String.valueOf(y1))
        .with("x2", String.valueOf(x2))
        .with("y2", String.valueOf(y2))
        .with("stroke", colour);
  }

  /** Words that begin at a place. */
  static Node.Element words(int x, int y, Node words) {
    return Node.of("text", words)
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("fill", "currentColor");
  }

  void before(int x, int y, Node words) {
    add(words(x, y, words).with("text-anchor", "end"));
  }

  void over(int x, int y, Node words) {
    add(words(x, y, words).with("text-anchor", "middle"));
  }

  void behind(int x, int y, Node words) {
    add(words(x, y, words));
  }

  /** Words that lean, so that long ones stand side by side. */
  void leaning(int x, int y, Node words) {
    add(words(x, y, words).with("transform", "rotate(-" + LEAN + " " + x + " " + y + ")"));
  }

  /**
   * @param tip what it says when it is pointed at
   */
  static Node.Element box(int x, int y, int width, int height, Node... tip) {
    return Node.of("rect", Node.of("title", tip))
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("width", String.valueOf(width))
        .with("height", String.valueOf(height));
  }

  Node.Element sized(int width, int height) {
    return Node.of("svg", pieces)
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + width + " " + height)
        .with("width", String.valueOf(width))
        .with("height", String.valueOf(height))
        .with("font-family", "sans-serif")
        .with("font-size", "11")
        .with("role", "img")
        .as("counts");
  }
}
