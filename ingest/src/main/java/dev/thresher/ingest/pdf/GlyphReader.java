package dev.thresher.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the glyphs of a page in the order in which they are drawn; what is drawn twice in one
 * place counts once.
 */
final class GlyphReader extends PDFTextStripper {
  private static final char FIRST_LIGATURE = '\ufb00';
  private static final char LAST_LIGATURE = '\ufb06';

  private final List<Glyph> glyphs = new ArrayList<>();

  GlyphReader() {
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** The glyphs of a page; pages count from 1. */
  List<Glyph> page(PDDocument document, int number) throws IOException {
    glyphs.clear();
    setStartPage(number);
    setEndPage(number);
    writeText(document, Writer.nullWriter());
    return List.copyOf(glyphs);
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : charactersByArticle) {
      article.forEach(position -> glyphs.add(glyph(position)));
    }
  }

  private static Glyph glyph(TextPosition position) {
    return new Glyph(
        withoutLigatures(position.getUnicode()),
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        position.getYScale(),
        position.getWidthOfSpace(),
        Math.round(position.getDir()));
  }

  /** ﬁ is a typesetter's form of f and i. */
  private static String withoutLigatures(String text) {
    boolean ligature = text.chars().anyMatch(c -> c >= FIRST_LIGATURE && c <= LAST_LIGATURE);
    return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
