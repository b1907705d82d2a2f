package dev.thresher.ingest.pdf;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.Effort;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.scan.Tesseract;
import dev.thresher.ingest.text.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text and paragraphs of a PDF file. */
public final class PdfText {
  private static final int HEAD = 1024;
  private static final int TAIL = 4096;

  private final SourceFile file;
  private final Limits limits;
  private final Effort effort = Effort.begin();
  private final PageLosses losses;

  private PdfText(SourceFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
    this.losses = new PageLosses(file.name());
  }

  public static Extract extract(SourceFile file, Limits limits) {
    PdfText pdf = new PdfText(file, limits);
    pdf.requireEnd();
    return pdf.read();
  }

  /**
   * A file that was cut on its way lacks the end mark; parts of it might still be read, and look
   * like deletions.
   */
  private void requireEnd() {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw unreadable(
          "byte 0", "is named like a PDF but does not begin like one", "fetch the file again");
    }
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw unreadable(
          "byte " + bytes.length, "ends before its end mark: it was cut", "fetch the file again");
    }
  }

  private UnreadableFileException unreadable(String place, String message, String remedy) {
    return new UnreadableFileException(file.name(), place, message, remedy);
  }

  private Extract read() {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (document.getNumberOfPages() > limits.pages()) {
        throw unreadable(
            "",
            "has "
                + document.getNumberOfPages()
                + " pages, more than the limit of "
                + limits.pages(),
            "split the file, or raise the limit if you trust it");
      }
      return isScan(document) ? recognised(document) : compose(document, edges(document));
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(
          file.name(), "", "asks for a password", "save a copy without one", e);
    } catch (IOException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse("no reason given");
      throw new UnreadableFileException(
          file.name(), "", "is a damaged PDF: " + why, "fetch the file again", e);
    }
  }

  /** True if no page has a character. */
  private static boolean isScan(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      if (!reader.page(document, number).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPictures(PDDocument document) {
    return StreamSupport.stream(document.getPages().spliterator(), false)
        .anyMatch(GlyphReader::hasPicture);
  }

  private Extract recognised(PDDocument document) throws IOException {
    if (!limits.scans().recognised()) {
      if (!hasPictures(document)) {
        throw unreadable(
            "",
            "has pages with neither text nor pictures: they are empty, or their content is damaged"
                + " or packed beyond the limits",
            "look at its pages, then fetch the file again or print it anew to a PDF with text");
      }
      throw unreadable(
          "",
          "has pages but no text on them: it is a scan",
          "give a PDF with text, or ask for OCR by --ocr");
    }
    Tesseract tesseract =
        Tesseract.installed(limits.time())
            .orElseThrow(() ->
                unreadable(
                    "",
                    "is a scan, and Tesseract is not installed",
                    Tesseract.remedy(limits.scans().language())));
    return new ScannedPages(file, limits.scans(), tesseract).read(document);
  }

  /**
   * The first pass: heads and feet by page, before columns are parted, since they run over the
   * gutter.
   */
  private List<List<PdfLine>> edges(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    List<List<PdfLine>> edges = new ArrayList<>();
    int characters = 0;
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      List<Glyph> glyphs = reader.page(document, number);
      reader.tellLosses(document, number, losses);
      characters += glyphs.size();
      requireWithinLimits(number, characters);
      edges.add(PageFurniture.edges(LineSetter.lines(number, 0, glyphs)));
    }
    return PageFurniture.of(edges);
  }

  private void requireWithinLimits(int page, int characters) {
    if (characters > limits.characters()) {
      throw unreadable(
          "page " + page,
          "gives more than " + limits.characters() + " characters",
          "split the file");
    }
    if (effort.exceeds(limits.time())) {
      throw unreadable(
          "page " + page,
          "takes more than " + limits.time().toSeconds() + " seconds of work",
          "split the file, or raise the limit if you trust it");
    }
  }

  /** The lines in the page's main direction of writing, then what is written across. */
  private static List<PdfLine> lines(int page, float width, List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    glyphs.forEach(glyph ->
        byDirection.computeIfAbsent(glyph.direction(), key -> new ArrayList<>()).add(glyph));
    List<PdfLine> lines = new ArrayList<>();
    byDirection.values().stream()
        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
        .forEach(written ->
            lines.addAll(
                lines.isEmpty()
                    ? Columns.lines(page, width, written)
                    : LineSetter.lines(page, 0, written)));
    return lines;
  }

  /** The second pass: what is neither head nor foot, as paragraphs. */
  private Extract compose(PDDocument document, List<List<PdfLine>> furniture) throws IOException {
    GlyphReader reader = new GlyphReader();
    List<PdfLine> body = new ArrayList<>();
    for (int number = 1; number <= furniture.size(); number++) {
      List<PdfLine> aside = furniture.get(number - 1);
      List<Glyph> glyphs =
          reader.page(document, number).stream()
              .filter(glyph -> aside.stream().noneMatch(line -> stands(glyph, line)))
              .toList();
      float width = document.getPage(number - 1).getCropBox().getWidth();
      body.addAll(lines(number, width, glyphs));
    }
    Map<Integer, List<Paragraphs.Paragraph>> byPage = new HashMap<>();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(body)) {
      int page = paragraph.lines().getFirst().page();
      byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(paragraph);
    }
    PageWriter writer = new PageWriter();
    for (int i = 0; i < furniture.size(); i++) {
      writer.write(i + 1, furniture.get(i), byPage.getOrDefault(i + 1, List.of()));
    }
    return writer.extract(losses.warnings());
  }

  private static boolean stands(Glyph glyph, PdfLine line) {
    return Math.abs(glyph.baseline() - line.baseline()) < line.size() / 2;
  }

  /** Writes pages down: head, paragraphs, foot. */
  private static final class PageWriter {
    private final Transcript transcript = new Transcript();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();

    void write(int number, List<PdfLine> aside, List<Paragraphs.Paragraph> paragraphs) {
      Locator page = new Locator.Page(number);
      List<PdfLine> body =
          paragraphs.stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
      float top = (float) body.stream().mapToDouble(PdfLine::baseline).min().orElse(0);
      aside.stream().filter(line -> line.baseline() <= top).forEach(line -> aside(line, page));
      paragraphs.forEach(paragraph -> paragraph(paragraph, page));
      aside.stream().filter(line -> line.baseline() > top).forEach(line -> aside(line, page));
    }

    private void aside(PdfLine line, Locator page) {
      furniture.add(transcript.write(line.text(), page));
    }

    private void paragraph(Paragraphs.Paragraph paragraph, Locator page) {
      String text = String.join("\n", paragraph.lines().stream().map(PdfLine::text).toList());
      Span span = transcript.write(text, page);
      String element = paragraph.rest() ? Block.REST : Block.PARAGRAPH;
      int indent = Math.round(paragraph.lines().getFirst().left());
      blocks.add(new Block(span, element, List.of(), paragraph.gap(), indent));
    }

    Extract extract(List<Diagnostic> diagnostics) {
      return new Extract(transcript.text(), blocks, furniture, diagnostics);
    }
  }
}
