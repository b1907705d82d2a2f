package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** Events on a line of years, a line for each group. */
public final class TimelineChart {
  private static final int LEFT = 190;
  private static final int WIDE = 620;
  private static final int TOP = 44;
  private static final int HIGH = 26;
  private static final int DECADE = 10;
  private static final String STAGE = "#b5533c";

  private final int first;
  private final int last;
  private final int rows;

  private TimelineChart(Map<Label, List<Mark>> groups) {
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
  public static Node.Element of(String title, Map<Label, List<Mark>> groups, List<Year> stages) {
    return new TimelineChart(groups).draw(title, groups, stages);
  }

  private Node.Element draw(String title, Map<Label, List<Mark>> groups, List<Year> stages) {
    Canvas canvas = new Canvas(Node.said(title));
    years(canvas);
    stages.forEach(stage -> canvas.add(stage(stage)));
    int y = TOP;
    for (Map.Entry<Label, List<Mark>> group : groups.entrySet()) {
      int middle = y + HIGH / 2;
      canvas.before(LEFT - 10, middle + 4, group.getKey().node());
      canvas.line(LEFT, middle, LEFT + WIDE, middle, Canvas.GRID);
      group.getValue().forEach(mark -> canvas.add(dot(mark, middle)));
      y += HIGH;
    }
    legend(canvas, y + 38);
    return canvas.sized(LEFT + WIDE + 30, y + 56);
  }

  private void years(Canvas canvas) {
    int bottom = TOP + rows * HIGH;
    for (int year = first; year <= last; year += DECADE) {
      int x = x(LocalDate.of(year, 1, 1));
      canvas.line(x, TOP, x, bottom, Canvas.GRID);
      canvas.over(x, bottom + 16, Node.text(String.valueOf(year)));
    }
  }

  private static void legend(Canvas canvas, int y) {
    canvas.add(circle(LEFT + 6, y - 4).with("fill", Canvas.BLUE));
    canvas.behind(LEFT + 18, y, Node.said("from a text at hand"));
    canvas.add(circle(LEFT + 186, y - 4).with("fill", "none"));
    canvas.behind(LEFT + 198, y, Node.said("unverified"));
  }

  private Node stage(Year stage) {
    int x = x(stage.atDay(1));
    return Canvas.stroke(x, TOP - 8, x, TOP + rows * HIGH, STAGE).with("stroke-dasharray", "4 3");
  }

  private int x(LocalDate day) {
    long start = LocalDate.of(first, 1, 1).toEpochDay();
    long span = Math.max(1, LocalDate.of(last, 1, 1).toEpochDay() - start);
    return Math.toIntExact(LEFT + (day.toEpochDay() - start) * WIDE / span);
  }

  private Node dot(Mark mark, int y) {
    return circle(x(mark.day()), y, Node.of("title", mark.words()))
        .with("fill", mark.isSure() ? Canvas.BLUE : "none")
        .with("pointer-events", "all");
  }

  private static Node.Element circle(int x, int y, Node... tip) {
    return Node.of("circle", tip)
        .with("cx", String.valueOf(x))
        .with("cy", String.valueOf(y))
        .with("r", "5")
        .with("stroke", Canvas.BLUE);
  }
}
