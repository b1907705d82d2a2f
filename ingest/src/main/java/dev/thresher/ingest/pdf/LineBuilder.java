package dev.thresher.ingest.pdf;

import dev.thresher.ingest.layout.Raised;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the glyphs of one line into words, with raised and lowered figures. */
final class LineBuilder {
  /** A gap wider than this many ems parts two columns. */
  private static final float COLUMN_GAP = 2.0f;

  /** Smaller than this part of the line's size, a glyph off the baseline is raised or lowered. */
  private static final float SMALL = 0.86f;

  private static final String SIGNS = "-−–‑";
  private static final float OVERPRINT = 0.4f;
  private static final float RISE = 0.12f;
  private static final float DROP = 0.06f;

  private final List<Glyph> glyphs;
  private final float size;
  private final float baseline;

  private LineBuilder(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    this.size = commonSize(glyphs);
    this.baseline = commonBaseline(glyphs, size);
  }

  static PdfLine line(int page, int column, List<Glyph> glyphs) {
    return new LineBuilder(withoutOverprintedBlanks(glyphs)).build(page, column);
  }

  /**
   * A blank on whose place the next glyph is drawn parts nothing: EUR-Lex sets one before each
   * raised figure.
   */
  private static List<Glyph> withoutOverprintedBlanks(List<Glyph> glyphs) {
    List<Glyph> kept = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean overprinted =
          glyph.isBlank()
              && i + 1 < glyphs.size()
              && !glyphs.get(i + 1).isBlank()
              && Math.abs(glyphs.get(i + 1).left() - glyph.left()) < OVERPRINT * glyph.width();
      if (!overprinted) {
        kept.add(glyph);
      }
    }
    return kept;
  }

  private static float commonSize(List<Glyph> glyphs) {
    Map<Float, Float> widths = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        widths.merge(glyph.size(), glyph.width(), Float::sum);
      }
    }
    float common = 0;
    float most = -1;
    for (Map.Entry<Float, Float> entry : widths.entrySet()) {
      boolean wider =
          entry.getValue() > most || (entry.getValue() == most && entry.getKey() > common);
      if (wider) {
        most = entry.getValue();
        common = entry.getKey();
      }
    }
    return common;
  }

  private static float commonBaseline(List<Glyph> glyphs, float size) {
    List<Float> baselines =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank() && glyph.size() == size)
            .map(Glyph::baseline)
            .sorted()
            .toList();
    return baselines.isEmpty() ? glyphs.getFirst().baseline() : baselines.get(baselines.size() / 2);
  }

  private PdfLine build(int page, int column) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < glyphs.size()) {
      int end = runEnd(at);
      append(text, at, end);
      at = end;
    }
    List<Glyph> inked = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    float left = (float) inked.stream().mapToDouble(Glyph::left).min().orElse(0);
    float right = (float) inked.stream().mapToDouble(Glyph::right).max().orElse(0);
    return new PdfLine(
        page, column, text.toString().strip(), left, right, baseline, size, firstWord());
  }

  /** A run of glyphs at one height and without a gap. */
  private int runEnd(int start) {
    int end = start + 1;
    while (end < glyphs.size()
        && height(glyphs.get(end)) == height(glyphs.get(start))
        && gap(end) == 0) {
      end++;
    }
    return end;
  }

  private void append(StringBuilder text, int start, int end) {
    int gap = gap(start);
    boolean open =
        !text.isEmpty()
            && text.charAt(text.length() - 1) != ' '
            && text.charAt(text.length() - 1) != '\t';
    if (gap > 0 && open) {
      text.append(gap > 1 ? '\t' : ' ');
    }
    StringBuilder run = new StringBuilder();
    glyphs.subList(start, end).forEach(glyph -> run.append(glyph.text()));
    Raised height = height(glyphs.get(start));
    String written = height.write(run.toString());
    if (height == Raised.RAISED && !written.contentEquals(run)) {
      raiseSign(text);
    }
    text.append(written);
  }

  /**
   * {@code 10-} before a raised figure: some printers leave the sign of an exponent on the line.
   */
  private static void raiseSign(StringBuilder text) {
    int last = text.length() - 1;
    if (last > 0
        && SIGNS.indexOf(text.charAt(last)) >= 0
        && Character.isDigit(text.charAt(last - 1))) {
      text.setCharAt(last, '⁻');
    }
  }

  private Raised height(Glyph glyph) {
    float rise = baseline - glyph.baseline();
    boolean small = glyph.size() < SMALL * size;
    if (small && rise > RISE * size) {
      return Raised.RAISED;
    }
    if (small && -rise > DROP * size) {
      return Raised.LOWERED;
    }
    return Raised.LEVEL;
  }

  /** 0 no gap before the glyph, 1 a blank, 2 the width of a column gap. */
  private int gap(int index) {
    if (index == 0) {
      return 0;
    }
    Glyph before = glyphs.get(index - 1);
    Glyph glyph = glyphs.get(index);
    float gap = glyph.left() - before.right();
    if (gap > COLUMN_GAP * size || gap < -COLUMN_GAP * size) {
      return 2;
    }
    float blank = Math.clamp(glyph.blank() * 0.5f, 0.1f * size, 0.25f * size);
    return gap > blank && !glyph.isBlank() && !before.isBlank() ? 1 : 0;
  }

  private float firstWord() {
    List<Glyph> word = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean ends = !word.isEmpty() && (glyph.isBlank() || gap(i) > 0);
      if (ends) {
        break;
      }
      if (!glyph.isBlank()) {
        word.add(glyph);
      }
    }
    return word.isEmpty() ? 0 : word.getLast().right() - word.getFirst().left();
  }
}
