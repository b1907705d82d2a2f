package dev.thresher.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the glyphs of a page in the order in which they are drawn; what is drawn twice in one
 * place counts once.
 */
final class GlyphReader extends PDFTextStripper {
  private static final char FIRST_LIGATURE = '\ufb00';
  private static final char LAST_LIGATURE = '\ufb06';

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<String> unfollowed = new ArrayList<>();
  private int nameless;

  GlyphReader() {
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** The glyphs of a page; pages count from 1. */
  List<Glyph> page(PDDocument document, int number) throws IOException {
    glyphs.clear();
    unfollowed.clear();
    nameless = 0;
    setStartPage(number);
    setEndPage(number);
    writeText(document, Writer.nullWriter());
    return List.copyOf(glyphs);
  }

  /** What the page read last shows that gave no text. */
  void tellLosses(PDDocument document, int number, PageLosses losses) {
    losses.unfollowed(number, unfollowed);
    losses.nameless(number, nameless);
    if (glyphs.isEmpty() && hasPicture(document.getPage(number - 1))) {
      losses.pictured(number);
    }
  }

  static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null
        && StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
            .anyMatch(resources::isImageXObject);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (exception instanceof MissingOperandException
        || exception instanceof MissingResourceException) {
      unfollowed.add(operator.getName());
    } else {
      super.operatorException(operator, operands, exception);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
      nameless++;
    }
    super.showGlyph(place, font, code, displacement);
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
