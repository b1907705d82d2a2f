package dev.thresher.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts the glyphs of a column into lines, in the order in which they are drawn. */
final class LineSetter {
  /**
   * A glyph whose baseline differs by less than this part of the size may be raised or lowered in
   * the same line.
   */
  private static final float SAME_LINE = 0.62f;

  private LineSetter() {}

  static List<PdfLine> lines(int page, int column, List<Glyph> glyphs) {
    List<PdfLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!line.isEmpty() && !continues(line, glyph)) {
        end(page, column, line, lines);
      }
      line.add(glyph);
    }
    end(page, column, line, lines);
    return lines;
  }

  private static boolean continues(List<Glyph> line, Glyph glyph) {
    Glyph last = line.getLast();
    float size = Math.max(tallest(line), glyph.size());
    boolean level = Math.abs(glyph.baseline() - reference(line).baseline()) < SAME_LINE * size;
    boolean onward = glyph.left() > last.left() - size;
    return level && onward && glyph.direction() == last.direction();
  }

  private static float tallest(List<Glyph> line) {
    float tallest = 0;
    for (Glyph glyph : line) {
      tallest = Math.max(tallest, glyph.size());
    }
    return tallest;
  }

  /** The tallest glyph that was drawn last: a raised figure does not carry the line with it. */
  private static Glyph reference(List<Glyph> line) {
    Glyph reference = line.getFirst();
    for (Glyph glyph : line) {
      if (!glyph.isBlank() && glyph.size() >= reference.size()) {
        reference = glyph;
      }
    }
    return reference;
  }

  private static void end(int page, int column, List<Glyph> line, List<PdfLine> lines) {
    boolean inked = line.stream().anyMatch(glyph -> !glyph.isBlank());
    if (inked) {
      lines.add(LineBuilder.line(page, column, List.copyOf(line)));
    }
    line.clear();
  }
}
