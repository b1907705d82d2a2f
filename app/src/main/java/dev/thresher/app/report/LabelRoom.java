package dev.thresher.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the values in a chart of one threshold can be written: beside their points, clear of each
 * other, of the points, and if it can be of the lines. Not safe for several threads.
 */
final class LabelRoom {
  private static final int LETTER = 8;
  private static final int ASCENT = 11;
  private static final int DESCENT = 3;
  private static final int POINT = 6;
  private static final int NEAR = 11;
  private static final int FAR = 26;
  private static final int FARTHEST = 41;
  private static final int BESIDE = 10;
  private static final int OUTSIDE = 10_000;
  private static final int ON_WORDS = 1_000;
  private static final int ON_POINT = 200;
  private static final int ON_LINE = 20;

  private final Box whole;
  private final List<Box> words = new ArrayList<>();
  private final List<Box> points = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();

  /** Room between these edges. */
  LabelRoom(int left, int top, int right, int bottom) {
    this.whole = new Box(left, top, right, bottom);
  }

  /** The middle of the foot of a label. */
  record Foot(int x, int y) {
    private Box box(int width) {
      return new Box(x - width / 2, y - ASCENT, x + width / 2, y + DESCENT);
    }
  }

  private record Box(int left, int top, int right, int bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
      return left <= other.left
          && other.right <= right
          && top <= other.top
          && other.bottom <= bottom;
    }
  }

  void point(int x, int y) {
    points.add(new Box(x - POINT, y - POINT, x + POINT, y + POINT));
  }

  /** A line, by the boxes of its short pieces. */
  void line(int x1, int y1, int x2, int y2) {
    int pieces = Math.max(1, Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / NEAR);
    for (int i = 0; i < pieces; i++) {
      int fromX = x1 + (x2 - x1) * i / pieces;
      int toX = x1 + (x2 - x1) * (i + 1) / pieces;
      int fromY = y1 + (y2 - y1) * i / pieces;
      int toY = y1 + (y2 - y1) * (i + 1) / pieces;
      lines.add(
          new Box(
              Math.min(fromX, toX) - 1,
              Math.min(fromY, toY) - 1,
              Math.max(fromX, toX) + 1,
              Math.max(fromY, toY) + 1));
    }
  }

  /** The best place for a value at a point; it is taken from now on. */
  Foot take(int x, int y, String value) {
    return take(x, y, LETTER * TextWidth.of(value) + 4);
  }

  /**
   * The best place for words at a point.
   *
   * @param width of the words in pixels
   */
  Foot take(int x, int y, int width) {
    List<Foot> all = candidates(x, y, width);
    Foot best =
        IntStream.range(0, all.size())
            .boxed()
            .min(Comparator.comparingInt(each -> cost(all.get(each).box(width)) + each))
            .map(all::get)
            .orElseThrow();
    words.add(best.box(width));
    return best;
  }

  /** Above and below, then beside, then farther off; moved in from the edges. */
  private List<Foot> candidates(int x, int y, int width) {
    int least = whole.left + width / 2;
    // words wider than the room begin at its left edge
    int inside = Math.clamp(x, least, Math.max(least, whole.right - width / 2));
    int right = x + BESIDE + width / 2;
    int left = x - BESIDE - width / 2;
    return List.of(
        new Foot(inside, y - NEAR),
        new Foot(inside, y + NEAR + ASCENT),
        new Foot(right, y + DESCENT + 1),
        new Foot(left, y + DESCENT + 1),
        new Foot(left, y - NEAR),
        new Foot(right, y - NEAR),
        new Foot(right, y + NEAR + ASCENT),
        new Foot(left, y + NEAR + ASCENT),
        new Foot(inside, y - FAR),
        new Foot(inside, y + FAR + ASCENT),
        new Foot(inside, y - FARTHEST),
        new Foot(inside, y + FARTHEST + ASCENT));
  }

  private int cost(Box box) {
    return (whole.holds(box) ? 0 : OUTSIDE)
        + ON_WORDS * met(words, box)
        + ON_POINT * met(points, box)
        + ON_LINE * Math.min(3, met(lines, box));
  }

  private static int met(List<Box> all, Box box) {
    return Math.toIntExact(all.stream().filter(box::meets).count());
  }
}
