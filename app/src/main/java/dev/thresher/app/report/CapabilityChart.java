package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.track.gap.Capability;
import dev.thresher.track.parameter.HistoryLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One threshold over time as a step line, with the capabilities as dots over it. */
public final class CapabilityChart {
  private static final int LEFT = 84;
  private static final int WIDE = 560;
  private static final int TOP = 60;
  private static final int HIGH = 200;
  private static final int LABEL = 190;
  private static final int LONGEST = 32;

  private final List<HistoryLine> threshold;
  private final List<Capability> capabilities;
  private final LocalDate first;
  private final LocalDate last;
  private final BigDecimal most;

  private CapabilityChart(List<HistoryLine> threshold, List<Capability> capabilities) {
    this.threshold = threshold;
    this.capabilities = capabilities;
    List<LocalDate> days = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    threshold.forEach(line -> {
      days.add(line.edition().date());
      bound(line).ifPresent(bound -> values.add(bound.base()));
    });
    capabilities.forEach(each -> {
      days.add(each.date());
      values.add(each.value().base());
    });
    first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH).withDayOfYear(1);
    last = days.stream().max(LocalDate::compareTo).orElse(first).plusMonths(3);
    most =
        values.stream()
            .max(BigDecimal::compareTo)
            .filter(max -> max.signum() > 0)
            .orElse(BigDecimal.ONE);
  }

  /**
   * @param threshold one threshold through the editions, in order
   */
  public static Node.Element of(List<HistoryLine> threshold, List<Capability> capabilities) {
    return new CapabilityChart(threshold, capabilities).draw();
  }

  private static Optional<Quantity> bound(HistoryLine line) {
    return line.parameter().threshold().flatMap(each -> each.low().or(each::high));
  }

  private Node.Element draw() {
    HistoryLine latest = threshold.getLast();
    Canvas canvas = new Canvas(title(latest).node());
    years(canvas);
    bound(latest).ifPresent(like -> values(canvas, like));
    steps(canvas);
    dots(canvas);
    legend(canvas);
    return canvas.sized(LEFT + WIDE + LABEL, TOP + HIGH + 62);
  }

  /** {@code 3A001.e.1.b: energy density, threshold and capabilities}. */
  private static Label title(HistoryLine latest) {
    Label property = Label.ofProperty(latest.parameter().property());
    String sentence = "{0}, threshold and capabilities";
    return new Label(
        ReportWords.english().say(sentence, latest.designator() + ": " + property.english()),
        ReportWords.chinese().say(sentence, latest.designator() + "：" + property.chinese()));
  }

  private int x(LocalDate day) {
    long span = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return Math.toIntExact(LEFT + (day.toEpochDay() - first.toEpochDay()) * WIDE / span);
  }

  private int y(BigDecimal base) {
    BigDecimal part = base.multiply(BigDecimal.valueOf(HIGH)).divide(most, 0, RoundingMode.HALF_UP);
    return TOP + HIGH - part.intValueExact();
  }

  private void years(Canvas canvas) {
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (!day.isBefore(first)) {
        canvas.line(x(day), TOP, x(day), TOP + HIGH, Canvas.GRID);
        canvas.over(x(day), TOP + HIGH + 16, Node.text(String.valueOf(year)));
      }
    }
  }

  /** Marks in the unit of the latest threshold, which stands over them. */
  private void values(Canvas canvas, Quantity like) {
    BigDecimal one = new Quantity(BigDecimal.ONE, like.unit()).base();
    for (BigDecimal tick : Ticks.upTo(most.divide(one, MathContext.DECIMAL64))) {
      int y = y(tick.multiply(one));
      canvas.line(LEFT, y, LEFT + WIDE, y, Canvas.GRID);
      canvas.before(LEFT - 6, y + 4, Node.text(tick.stripTrailingZeros().toPlainString()));
    }
    String unit = like.unit().sign();
    canvas.behind(8, TOP - 16, unit.equals("1") ? Node.said("number") : Node.text(unit));
  }

  private void steps(Canvas canvas) {
    for (int i = 0; i < threshold.size(); i++) {
      HistoryLine now = threshold.get(i);
      LocalDate until = i + 1 < threshold.size() ? threshold.get(i + 1).edition().date() : last;
      Optional<Quantity> before = i == 0 ? Optional.empty() : bound(threshold.get(i - 1));
      int x = x(now.edition().date());
      bound(now)
          .ifPresent(bound -> {
            int y = y(bound.base());
            canvas.add(step(x, y, x(until), y));
            before.ifPresent(was -> canvas.add(step(x, y(was.base()), x, y)));
          });
    }
  }

  private static Node step(int x1, int y1, int x2, int y2) {
    return Canvas.stroke(x1, y1, x2, y2, Canvas.RED).with("stroke-width", "2.5");
  }

  /** The name of a product evades those that are written already. */
  private void dots(Canvas canvas) {
    LabelRoom room = room();
    for (Capability each : capabilities) {
      String words =
          each.product() + ": " + ConditionText.amount(each.value()) + " (" + each.source() + ")";
      int x = x(each.date());
      int y = y(each.value().base());
      canvas.add(dot(x, y, each.source().startsWith("illustrative"), Node.of("title", words)));
      Label name = Label.of(each.product()).within(LONGEST);
      LabelRoom.Foot foot = room.take(x, y, name.width() + 4);
      canvas.over(foot.x(), foot.y(), name.node());
    }
  }

  /** What the names of products keep clear of: the step line and the points. */
  private LabelRoom room() {
    LabelRoom room = new LabelRoom(LEFT, TOP - 12, LEFT + WIDE + LABEL, TOP + HIGH);
    for (int i = 0; i < threshold.size(); i++) {
      int from = x(threshold.get(i).edition().date());
      LocalDate until = i + 1 < threshold.size() ? threshold.get(i + 1).edition().date() : last;
      bound(threshold.get(i))
          .map(bound -> y(bound.base()))
          .ifPresent(y -> room.line(from, y, x(until), y));
    }
    capabilities.forEach(each -> room.point(x(each.date()), y(each.value().base())));
    return room;
  }

  private static Node.Element dot(int x, int y, boolean isHollow, Node... tip) {
    return Node.of("circle", tip)
        .with("cx", String.valueOf(x))
        .with("cy", String.valueOf(y))
        .with("r", "5")
        .with("fill", isHollow ? "none" : Canvas.GREEN)
        .with("stroke", Canvas.GREEN)
        .with("stroke-width", "2")
        .with("pointer-events", "all");
  }

  private static void legend(Canvas canvas) {
    int y = TOP + HIGH + 44;
    canvas.add(step(LEFT, y - 4, LEFT + 24, y - 4));
    canvas.behind(LEFT + 32, y, Node.said("threshold of the list"));
    canvas.add(dot(LEFT + 196, y - 4, false));
    canvas.behind(LEFT + 208, y, Node.said("capability with a source"));
    canvas.add(dot(LEFT + 376, y - 4, true));
    canvas.behind(LEFT + 388, y, Node.said("illustrative capability"));
  }
}
