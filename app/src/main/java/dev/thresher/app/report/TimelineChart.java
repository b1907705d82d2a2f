package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events on a line of years, a line for each group. */
public final class TimelineChart {
  private static final int LEFT = 190;
  private static final int WIDE = 620;
  private static final int TOP = 44;
  private static final int HIGH = 26;
  private static final int DECADE = 10;

  private final int first;
  private final int last;
  private final int rows;

  private TimelineChart(Map<String, List<Mark>> groups) {
    List<Integer> years =
        groups.values().stream()
            .flatMap(List::stream)
            .map(mark -> mark.day().getYear())
            .sorted()
            .toList();
    first = years.isEmpty() ? Year.MIN_VALUE : years.getFirst() / DECADE * DECADE;
    last = years.isEmpty() ? first : (years.getLast() / DECADE + 1) * DECADE;
    rows = groups.size();
  }

  /**
   * @param isSure whether the mark is filled
   */
  public record Mark(LocalDate day, String words, boolean isSure) {}

  /**
   * @param stages the first years of stages, drawn as lines across; none for no stages
   */
  public static Node.Element of(String title, Map<String, List<Mark>> groups, List<Year> stages) {
    return new TimelineChart(groups).draw(title, groups, stages);
  }

  private Node.Element draw(String title, Map<String, List<Mark>> groups, List<Year> stages) {
    List<Node> all = new ArrayList<>();
    all.add(Node.saying("title", title));
    all.add(caption(8, title));
    years(all);
    stages.forEach(stage -> all.add(stage(stage)));
    int y = TOP;
    for (Map.Entry<String, List<Mark>> group : groups.entrySet()) {
      int middle = y + HIGH / 2;
      all.add(label(LEFT - 10, middle + 4, group.getKey()).with("text-anchor", "end"));
      all.add(line(LEFT, middle, LEFT + WIDE, middle, "#8884"));
      group.getValue().forEach(mark -> all.add(dot(mark, middle)));
      y += HIGH;
    }
    int width = LEFT + WIDE + 30;
    int height = TOP + rows * HIGH + 34;
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

  private void years(List<Node> all) {
    int bottom = TOP + rows * HIGH;
    for (int year = first; year <= last; year += DECADE) {
      int x = x(LocalDate.of(year, 1, 1));
      all.add(line(x, TOP, x, bottom, "#8883"));
      all.add(label(x, bottom + 16, String.valueOf(year)).with("text-anchor", "middle"));
    }
  }

  private Node stage(Year stage) {
    int x = x(stage.atDay(1));
    return line(x, TOP - 8, x, TOP + rows * HIGH, "#b5533c").with("stroke-dasharray", "4 3");
  }

  private int x(LocalDate day) {
    long start = LocalDate.of(first, 1, 1).toEpochDay();
    long span = Math.max(1, LocalDate.of(last, 1, 1).toEpochDay() - start);
    return Math.toIntExact(LEFT + (day.toEpochDay() - start) * WIDE / span);
  }

  private Node dot(Mark mark, int y) {
    return Node.of("circle", Node.of("title", mark.words()))
        .with("cx", String.valueOf(x(mark.day())))
        .with("cy", String.valueOf(y))
        .with("r", "5")
        .with("stroke", "#4a7ab5")
        .with("fill", mark.isSure() ? "#4a7ab5" : "none")
        .with("pointer-events", "all");
  }

  private static Node.Element line(int x1, int y1, int x2, int y2, String colour) {
    return Node.of("line")
        .with("x1", String.valueOf(x1))
        .with("y1", String.valueOf(y1))
        .with("x2", String.valueOf(x2))
        .with("y2", String.valueOf(y2))
        .with("stroke", colour);
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
