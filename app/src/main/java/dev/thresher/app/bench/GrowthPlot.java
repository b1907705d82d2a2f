package dev.thresher.app.bench;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cost against size as a drawing: seconds over editions, both in steps of equal ratio, with a line
 * of equal cost for each.
 */
public final class GrowthPlot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 64;
  private static final int BOTTOM = 48;
  private static final int TOP = 40;
  private static final int RIGHT = 24;
  private static final int INSET = 32;
  private static final int WIDE = WIDTH - LEFT - RIGHT - 2 * INSET;
  private static final int HIGH = HEIGHT - BOTTOM - TOP - 2 * INSET;
  private static final String INK = "#1c2127";
  private static final String MEASURED = "#0f62a6";
  private static final String LINEAR = "#9aa3ad";

  private final List<double[]> points;
  private final double mostEditions;
  private final double mostSeconds;

  private GrowthPlot(List<double[]> points) {
    this.points = points;
    this.mostEditions = points.getLast()[0];
    double first = points.getFirst()[1] / points.getFirst()[0];
    this.mostSeconds = Math.max(points.getLast()[1], first * mostEditions);
  }

  /** Of the table that {@link GrowthBench} measures. */
  public static Node.Element of(Table table) {
    List<double[]> points = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      points.add(
          new double[] {
            Double.parseDouble(row.get(0).plain()), Double.parseDouble(row.get(2).plain())
          });
    }
    return new GrowthPlot(points).drawing();
  }

  private Node.Element drawing() {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("title", "Cost of taking in editions in one process"));
    parts.add(Node.of("rect").with("width", "100%").with("height", "100%").with("fill", "#ffffff"));
    parts.add(
        text(LEFT, 22, "Seconds from files to the searchable index, editions in one process", 14));
    parts.add(line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, INK));
    parts.add(line(LEFT, HEIGHT - BOTTOM, LEFT, TOP, INK));
    double[] first = points.getFirst();
    double equal = first[1] / first[0] * mostEditions;
    parts.add(
        line(x(first[0]), y(first[1]), x(mostEditions), y(equal), LINEAR)
            .with("stroke-dasharray", "4 4"));
    parts.add(
        text(x(mostEditions) - 12, y(equal) + 4, "if each cost what the first costs", 12)
            .with("text-anchor", "end"));
    for (int i = 0; i < points.size(); i++) {
      double[] point = points.get(i);
      double[] before = points.get(Math.max(0, i - 1));
      parts.add(
          line(x(before[0]), y(before[1]), x(point[0]), y(point[1]), MEASURED)
              .with("stroke-width", "2"));
      parts.add(
          Node.of("circle")
              .with("cx", number(x(point[0])))
              .with("cy", number(y(point[1])))
              .with("r", "4")
              .with("fill", MEASURED));
      parts.add(
          text(x(point[0]), HEIGHT - BOTTOM + 18, number(point[0]), 12)
              .with("text-anchor", "middle"));
      parts.add(
          text(x(point[0]), y(point[1]) + 20, number(point[1]) + " s", 12)
              .with("text-anchor", "middle"));
    }
    parts.add(text(WIDTH / 2 - 30, HEIGHT - 10, "editions", 12));
    return Node.of("svg", parts)
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .with("width", String.valueOf(WIDTH))
        .with("height", String.valueOf(HEIGHT))
        .with("font-family", "sans-serif");
  }

  private double x(double editions) {
    return LEFT + INSET + share(editions, points.getFirst()[0], mostEditions) * WIDE;
  }

  private double y(double seconds) {
    return HEIGHT - BOTTOM - INSET - share(seconds, points.getFirst()[1], mostSeconds) * HIGH;
  }

  /** How far a value stands between two others, by ratio. */
  private static double share(double value, double least, double most) {
    return most > least ? Math.log(value / least) / Math.log(most / least) : 0;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static Node.Element line(double fromX, double fromY, double toX, double toY, String ink) {
    return Node.of("line")
        .with("x1", number(fromX))
        .with("y1", number(fromY))
        .with("x2", number(toX))
        .with("y2", number(toY))
        .with("stroke", ink);
  }

  private static Node.Element text(double x, double y, String words, int size) {
    return Node.of("text", words)
        .with("x", number(x))
        .with("y", number(y))
        .with("font-size", String.valueOf(size))
        .with("fill", INK);
  }
}
