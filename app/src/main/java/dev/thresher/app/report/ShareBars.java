package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.List;

/**
 * A bar a share, from what is surely counted, filled, to what may be counted beside it, hollow: the
 * entries of an edition that need a licence for a country.
 */
public final class ShareBars {
  private static final int ROW = 22;
  private static final int BAR = 14;
  private static final int WIDE = 400;
  private static final int BEHIND = 130;
  private static final int TOP = 52;
  private static final int BOTTOM = 30;
  private static final int WHOLE = 100;
  private static final int STEP = 25;

  private ShareBars() {}

  /**
   * One share.
   *
   * @param open how many may be counted beside those that are
   * @param total 0 if nothing is known of it
   */
  public record Bar(Label name, long counted, long open, long total) {}

  /**
   * @param axis of what the bars are shares
   */
  public static Node.Element of(String title, String axis, List<Bar> bars) {
    int left = 16 + bars.stream().mapToInt(bar -> bar.name().width()).max().orElse(0);
    int base = TOP + bars.size() * ROW;
    Canvas canvas = new Canvas(Node.said(title));
    canvas.behind(8, TOP - 14, Node.said(axis));
    for (int percent = 0; percent <= WHOLE; percent += STEP) {
      int x = left + percent * WIDE / WHOLE;
      canvas.line(x, TOP, x, base, Canvas.GRID);
      canvas.over(x, base + 16, Node.text(percent + " %"));
    }
    int y = TOP;
    for (Bar bar : bars) {
      bar(canvas, bar, left, y);
      y += ROW;
    }
    return canvas.sized(left + WIDE + BEHIND, base + BOTTOM);
  }

  private static void bar(Canvas canvas, Bar bar, int left, int y) {
    int line = y + ROW / 2 + 4;
    canvas.before(left - 8, line, bar.name().node());
    if (bar.total() == 0) {
      canvas.behind(left + 6, line, Node.said("missing"));
      return;
    }
    int sure = Math.toIntExact(bar.counted() * WIDE / bar.total());
    int open = Math.toIntExact((bar.counted() + bar.open()) * WIDE / bar.total()) - sure;
    Node words = Node.text(words(bar));
    int top = y + (ROW - BAR) / 2;
    canvas.add(
        Canvas.box(left, top, sure, BAR, bar.name().node(), Node.text(": "), words)
            .with("fill", Canvas.BLUE));
    canvas.add(
        Canvas.box(left + sure, top, open, BAR, bar.name().node(), Node.text(": "), words)
            .with("fill", Canvas.BLUE)
            .with("fill-opacity", "0.15")
            .with("stroke", Canvas.BLUE));
    canvas.behind(left + sure + open + 6, line, words);
  }

  /** {@code 449…495 / 633}. */
  private static String words(Bar bar) {
    String upTo = bar.open() == 0 ? "" : "…" + (bar.counted() + bar.open());
    return bar.counted() + upTo + " / " + bar.total();
  }
}
