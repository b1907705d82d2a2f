package dev.thresher.ingest.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the gutter of a two-column page: an empty band in the middle that few rows of print cross
 * while many stand on either side.
 */
final class Columns {
  /** The page is looked at in strips of half a hundredth of its width; a gutter has two. */
  private static final int STRIPS = 200;

  private static final int MIDDLE_FROM = 70;
  private static final int MIDDLE_TO = 130;

  /** At most this share of the rows may cross the gutter: a title. */
  private static final double MOST_CROSSING = 0.08;

  private static final double LEAST_SIDE = 0.35;

  /** The middle one of a side's rows fills at least this share of its column. */
  private static final double LEAST_FILL = 0.55;

  /** Columns of text are about as wide as each other; a column of codes is narrower. */
  private static final double LEAST_EVEN = 0.6;

  private static final int LEAST_ROWS = 8;

  private Columns() {}

  /** The lines of the page, left column before right if it has two. */
  static List<PdfLine> lines(int page, float width, List<Glyph> glyphs) {
    int gutter = gutter(rows(width, glyphs));
    if (gutter < 0) {
      return LineSetter.lines(page, 0, glyphs);
    }
    float middle = gutter * width / STRIPS;
    List<PdfLine> lines =
        new ArrayList<>(
            LineSetter.lines(
                page, 1, glyphs.stream().filter(glyph -> glyph.left() < middle).toList()));
    lines.addAll(
        LineSetter.lines(
            page, 2, glyphs.stream().filter(glyph -> glyph.left() >= middle).toList()));
    return lines;
  }

  /** Which strips are inked, for each row of print. */
  private static List<BitSet> rows(float width, List<Glyph> glyphs) {
    Map<Integer, BitSet> rows = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        BitSet row =
            rows.computeIfAbsent(Math.round(glyph.baseline() / 3), key -> new BitSet(STRIPS));
        row.set(strip(glyph.left(), width), strip(glyph.right(), width) + 1);
      }
    }
    return List.copyOf(rows.values());
  }

  private static int strip(float at, float width) {
    return Math.clamp((int) (at / width * STRIPS), 0, STRIPS - 1);
  }

  /** The strip at which the right column begins, or -1 if the page has no gutter. */
  private static int gutter(List<BitSet> rows) {
    int best = -1;
    long fewest = (long) (MOST_CROSSING * rows.size());
    for (int strip = MIDDLE_FROM; rows.size() >= LEAST_ROWS && strip < MIDDLE_TO; strip++) {
      int at = strip;
      long crossing = rows.stream().filter(row -> row.get(at) || row.get(at + 1)).count();
      boolean better = best < 0 ? crossing <= fewest : crossing < fewest;
      if (better && hasSides(rows, at)) {
        fewest = crossing;
        best = at + 1;
      }
    }
    return best;
  }

  /**
   * Columns of text fill the room up to the gutter and to the right edge; the columns of a table do
   * not.
   */
  private static boolean hasSides(List<BitSet> rows, int strip) {
    int left = rows.stream().mapToInt(row -> row.nextSetBit(0)).min().orElse(0);
    int right = rows.stream().mapToInt(BitSet::length).max().orElse(STRIPS);
    int narrower = Math.min(strip - left, right - strip - 2);
    int wider = Math.max(strip - left, right - strip - 2);
    return narrower >= LEAST_EVEN * wider
        && isFilled(rows, left, strip)
        && isFilled(rows, strip + 2, right);
  }

  private static boolean isFilled(List<BitSet> rows, int from, int to) {
    List<Integer> widths =
        rows.stream()
            .map(row -> row.get(from, Math.max(from, to)))
            .filter(row -> !row.isEmpty())
            .map(row -> row.length() - row.nextSetBit(0))
            .sorted()
            .toList();
    return widths.size() >= LEAST_SIDE * rows.size()
        && widths.get(widths.size() / 2) >= LEAST_FILL * (to - from);
  }
}
