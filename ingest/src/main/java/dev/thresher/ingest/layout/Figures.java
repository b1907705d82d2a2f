package dev.thresher.ingest.layout;

import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Grid;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells a table of figures, which is kept with the text, from one of words or citations. */
final class Figures {
  private static final int LONGEST = 40;

  /**
   * Examples: {@code 1,600}, {@code ≥ 350 Wh/kg}, {@code 60 to 80}; not {@code 81 FR 57456,
   * 8/23/16}.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[^\\d:/]*\\d[\\d.,\\u00a0\\u202f ]*(?:[^\\d:/][^\\d:]*(?:\\d[\\d.,]*[^\\d:/]*){0,2})?");

  private Figures() {}

  /** True if below the heads at least half of the cells of some column are figures. */
  static boolean states(Grid grid, CharSequence text) {
    Map<Integer, Integer> weights = new TreeMap<>();
    int heads = grid.heads().size();
    for (Cell cell : grid.cells().subList(heads, grid.cells().size())) {
      if (cell.column() > 0) {
        weights.merge(cell.column(), isFigure(cell, text) ? 1 : -1, Integer::sum);
      }
    }
    return weights.values().stream().anyMatch(weight -> weight >= 0);
  }

  private static boolean isFigure(Cell cell, CharSequence text) {
    return cell.span().length() <= LONGEST
        && FIGURE.matcher(text.subSequence(cell.span().start(), cell.span().end())).matches();
  }
}
