package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
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
  private static final int TOP = 44;
  private static final int HIGH = 200;
  private static final int TICKS = 4;
  private static final int LABEL = 180;

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
    String unit = bound(latest).map(each -> each.unit().code()).orElse("");
    String title =
        latest.designator()
            + ": "
            + latest.parameter().property()
            + (unit.equals("1") ? "" : " (" + unit + ")")
            + ", threshold and capabilities";
    List<Node> all = new ArrayList<>();
    all.add(Node.saying("title", title));
    all.add(caption(8, title));
    years(all);
    values(all, latest);
    steps(all);
    dots(all);
    int width = LEFT + WIDE + LABEL;
    int height = TOP + HIGH + 40;
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

  private int x(LocalDate day) {
    long span = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return Math.toIntExact(LEFT + (day.toEpochDay() - first.toEpochDay()) * WIDE / span);
  }

  private int y(BigDecimal base) {
    BigDecimal part = base.multiply(BigDecimal.valueOf(HIGH)).divide(most, 0, RoundingMode.HALF_UP);
    return TOP + HIGH - part.intValueExact();
  }

  private void years(List<Node> all) {
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (!day.isBefore(first)) {
        all.add(line(x(day), TOP, x(day), TOP + HIGH, "#8883"));
        all.add(label(x(day), TOP + HIGH + 16, String.valueOf(year)).with("text-anchor", "middle"));
      }
    }
  }

  /** Ticks in the unit of the latest threshold. */
  private void values(List<Node> all, HistoryLine latest) {
    for (int i = 0; i <= TICKS; i++) {
      BigDecimal base =
          most.multiply(BigDecimal.valueOf(i))
              .divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
      String words = bound(latest).map(each -> inUnit(base, each)).orElse("");
      all.add(line(LEFT, y(base), LEFT + WIDE, y(base), "#8883"));
      all.add(label(LEFT - 6, y(base) + 4, words).with("text-anchor", "end"));
    }
  }

  private static String inUnit(BigDecimal base, Quantity like) {
    BigDecimal one = new Quantity(BigDecimal.ONE, like.unit()).base();
    return base.divide(one, new MathContext(3)).stripTrailingZeros().toPlainString();
  }

  private void steps(List<Node> all) {
    for (int i = 0; i < threshold.size(); i++) {
      HistoryLine now = threshold.get(i);
      LocalDate until = i + 1 < threshold.size() ? threshold.get(i + 1).edition().date() : last;
      Optional<Quantity> bound = bound(now);
      if (bound.isPresent()) {
        int y = y(bound.get().base());
        all.add(
            line(x(now.edition().date()), y, x(until), y, "#c0392b").with("stroke-width", "2.5"));
        if (i > 0 && bound(threshold.get(i - 1)).isPresent()) {
          int before = y(bound(threshold.get(i - 1)).orElseThrow().base());
          int x = x(now.edition().date());
          all.add(line(x, before, x, y, "#c0392b").with("stroke-width", "2.5"));
        }
      }
    }
  }

  private void dots(List<Node> all) {
    for (Capability each : capabilities) {
      boolean isIllustrative = each.source().startsWith("illustrative");
      String words = each.product() + ": " + each.value().decimal() + " (" + each.source() + ")";
      all.add(
          Node.of("circle", Node.of("title", words))
              .with("cx", String.valueOf(x(each.date())))
              .with("cy", String.valueOf(y(each.value().base())))
              .with("r", "5")
              .with("fill", isIllustrative ? "none" : "#2c6e49")
              .with("stroke", "#2c6e49")
              .with("stroke-width", "2"));
      all.add(label(x(each.date()) + 8, y(each.value().base()) - 6, each.product()));
    }
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
