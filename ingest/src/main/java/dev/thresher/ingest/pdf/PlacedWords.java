package dev.thresher.ingest.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters and figures of a page with their places, whatever blanks stand between them. */
final class PlacedWords {
  /** A quotation that is cut by a column or a page is found by its beginning. */
  private static final int ENOUGH = 24;

  private final StringBuilder letters = new StringBuilder();
  private final List<Rectangle2D> places = new ArrayList<>();

  private PlacedWords() {}

  static PlacedWords of(PDDocument document, int page) throws IOException {
    PlacedWords words = new PlacedWords();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            words.add(glyph);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, Writer.nullWriter());
    return words;
  }

  private void add(TextPosition glyph) {
    String text = plain(glyph.getUnicode());
    Rectangle2D place =
        new Rectangle2D.Float(
            glyph.getXDirAdj(),
            glyph.getYDirAdj() - glyph.getHeightDir() - 1,
            glyph.getWidthDirAdj(),
            glyph.getHeightDir() + 2.5f);
    for (int i = 0; i < text.length(); i++) {
      letters.append(text.charAt(i));
      places.add(place);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Where the quotation stands first, a rectangle a line; empty if it does not. */
  List<Rectangle2D> find(String quotation) {
    String sought = plain(quotation);
    int start = sought.isEmpty() ? -1 : letters.indexOf(sought);
    int length = sought.length();
    if (start < 0 && length > ENOUGH) {
      start = letters.indexOf(sought.substring(0, ENOUGH));
      length = ENOUGH;
    }
    return start < 0 ? List.of() : lines(start, start + length);
  }

  private List<Rectangle2D> lines(int start, int end) {
    List<Rectangle2D> lines = new ArrayList<>();
    for (Rectangle2D place : places.subList(start, end)) {
      boolean goesOn = !lines.isEmpty() && isSameLine(lines.getLast(), place);
      if (goesOn) {
        lines.set(lines.size() - 1, lines.getLast().createUnion(place));
      } else {
        lines.add(place);
      }
    }
    return lines;
  }

  private static boolean isSameLine(Rectangle2D line, Rectangle2D glyph) {
    double middle = glyph.getCenterY();
    return middle > line.getMinY() && middle < line.getMaxY() && glyph.getMinX() >= line.getMinX();
  }
}
