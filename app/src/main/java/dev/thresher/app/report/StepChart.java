package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.track.parameter.HistoryLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A threshold over time as a drawing: a point an edition, a full line where neighbours agree, a
 * dotted one where the change lies somewhere between. Whole numbers of pixels, so that every
 * machine draws the same.
 */
final class StepChart {
  static final int WIDTH = 760;
  static final int HEIGHT = 220;
  private static final int LEFT = 40;
  private static final int RIGHT = 720;
  private static final int TOP = 46;
  private static final int BOTTOM = 146;
  private static final int FOOT = 48;
  private static final int ROOM_FOR_YEAR = 44;

  private final Strand strand;
  private final LocalDate first;
  private final long days;
  private final BigDecimal least;
  private final BigDecimal most;
  private final List<Node> nodes = new ArrayList<>();

  private StepChart(Strand strand) {
    this.strand = strand;
    this.first = strand.lines().getFirst().edition().date();
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, strand.last().edition().date()));
    List<BigDecimal> all =
        strand.lines().stream().flatMap(line -> Bounds.of(line).amounts().stream()).toList();
    this.least = all.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    this.most = all.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
  }

  /** The drawing's pieces, to be put into a drawing of {@link #WIDTH} by {@link #HEIGHT}. */
  static List<Node> of(Strand strand) {
    StepChart chart = new StepChart(strand);
    chart.axis();
    chart.lines();
    chart.points();
    return chart.nodes;
  }

  private void axis() {
    int floor = BOTTOM + FOOT;
    nodes.add(Canvas.stroke(LEFT, floor, RIGHT, floor, "#b8c0c8").as("axis"));
    int last = -ROOM_FOR_YEAR;
    for (int year = first.getYear(); year <= strand.last().edition().date().getYear(); year++) {
      LocalDate newYear = LocalDate.of(year, 1, 1);
      int x = x(newYear.isBefore(first) ? first : newYear);
      if (x - last >= ROOM_FOR_YEAR) {
        nodes.add(Canvas.stroke(x, floor, x, floor + 5, "#b8c0c8").as("axis"));
        nodes.add(text(x, floor + 18, String.valueOf(year), "#5c6670", "12").as("label"));
        last = x;
      }
    }
  }

  private void lines() {
    for (int i = 1; i < strand.lines().size(); i++) {
      HistoryLine earlier = strand.lines().get(i - 1);
      HistoryLine later = strand.lines().get(i);
      List<BigDecimal> was = Bounds.of(earlier).amounts();
      List<BigDecimal> is = Bounds.of(later).amounts();
      for (int bound = 0; bound < Math.min(was.size(), is.size()); bound++) {
        boolean isSame = was.get(bound).compareTo(is.get(bound)) == 0;
        Node.Element line =
            Canvas.stroke(x(earlier), y(was.get(bound)), x(later), y(is.get(bound)), "#0b57d0");
        nodes.add(
            isSame
                ? line.with("stroke-width", "2.5").as("curve")
                : line.with("stroke-width", "1.5").with("stroke-dasharray", "3 5").as("gap"));
      }
    }
  }

  /** All points first, so that no value is written over one; each value where it is new. */
  private void points() {
    LabelRoom room = new LabelRoom(2, 4, WIDTH - 2, BOTTOM + FOOT - 4);
    taken(room);
    for (HistoryLine line : strand.lines()) {
      String value = Wording.of(line.parameter());
      Bounds.of(line).amounts().forEach(amount -> nodes.add(point(line, amount, value)));
    }
    for (int i = 0; i < strand.lines().size(); i++) {
      HistoryLine line = strand.lines().get(i);
      List<BigDecimal> amounts = Bounds.of(line).amounts();
      if (isNew(i) && !amounts.isEmpty()) {
        nodes.add(label(room, line, amounts.getLast()));
      }
    }
  }

  private boolean isNew(int at) {
    List<HistoryLine> lines = strand.lines();
    return at == 0 || !Strand.demand(lines.get(at)).equals(Strand.demand(lines.get(at - 1)));
  }

  private void taken(LabelRoom room) {
    for (int i = 0; i < strand.lines().size(); i++) {
      HistoryLine line = strand.lines().get(i);
      List<BigDecimal> amounts = Bounds.of(line).amounts();
      amounts.forEach(amount -> room.point(x(line), y(amount)));
      if (i > 0) {
        HistoryLine earlier = strand.lines().get(i - 1);
        List<BigDecimal> was = Bounds.of(earlier).amounts();
        for (int bound = 0; bound < Math.min(was.size(), amounts.size()); bound++) {
          room.line(x(earlier), y(was.get(bound)), x(line), y(amounts.get(bound)));
        }
      }
    }
  }

  private Node label(LabelRoom room, HistoryLine line, BigDecimal amount) {
    String value = Wording.of(line.parameter());
    LabelRoom.Foot foot = room.take(x(line), y(amount), value);
    return text(foot.x(), foot.y(), value, "#1c2127", "13").as("amount");
  }

  private Node point(HistoryLine line, BigDecimal amount, String value) {
    String told = line.edition().date() + ": " + value + " in " + line.designator();
    return Node.of("circle", Node.saying("title", told))
        .with("cx", String.valueOf(x(line)))
        .with("cy", String.valueOf(y(amount)))
        .with("r", "4.5")
        .with("fill", "#ffffff")
        .with("stroke", "#0b57d0")
        .with("stroke-width", "2")
        .as("dot");
  }

  static Node.Element text(int x, int y, String text, String colour, String size) {
    return Node.of("text", text)
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y))
        .with("text-anchor", "middle")
        .with("fill", colour)
        .with("font-size", size)
        .with("font-family", "system-ui, sans-serif");
  }

  private int x(HistoryLine line) {
    return x(line.edition().date());
  }

  private int x(LocalDate day) {
    return LEFT + Math.toIntExact(ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / days);
  }

  /** The greatest on top; a threshold that never changed in the middle. */
  private int y(BigDecimal amount) {
    BigDecimal range = most.subtract(least);
    if (range.signum() == 0) {
      return (TOP + BOTTOM) / 2;
    }
    return most.subtract(amount)
            .multiply(BigDecimal.valueOf(BOTTOM - TOP))
            .divide(range, 0, RoundingMode.HALF_UP)
            .intValueExact()
        + TOP;
  }
}
