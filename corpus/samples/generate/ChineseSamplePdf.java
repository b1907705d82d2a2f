import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws the 2023 edition of the Chinese sample list with one embedded, subset font: running head and foot, lines broken
 * between characters, raised powers of ten. Same source and font, same bytes.
 *
 * <p>Usage: {@code java -cp 'lib/*' ChineseSamplePdf.java zh-2023.txt wqy-zenhei.ttc out.pdf}
 */
public final class ChineseSamplePdf {
  private static final String FONT_NAME = "WenQuanYiZenHei";
  private static final float SIZE = 12f;
  private static final float LEADING = 20f;
  private static final float MARGIN = 84f;
  private static final float TOP = 96f;
  private static final float RAISE = 0.38f;
  private static final float RAISED_SIZE = 0.66f;
  private static final PDRectangle PAPER = PDRectangle.A4;

  /** These may not begin a line. */
  private static final String CLOSING = "，。；：、）．！？％%℃”";

  /** These may not end a line. */
  private static final String OPENING = "（“";

  /** What is not broken: one Han character, or a code or number, with its punctuation. */
  private record Piece(String text, boolean raised) {}

  /** What stands on one line, with its place. */
  private record Line(float x, float y, float size, List<Piece> pieces) {}

  private final PDDocument document;
  private final PDFont font;
  private final List<List<Line>> pages = new ArrayList<>();
  private float y;

  private ChineseSamplePdf(PDDocument document, PDFont font) {
    this.document = document;
    this.font = font;
    turnPage();
  }

  public static void main(String[] arguments) throws IOException {
    try (PDDocument document = new PDDocument();
        TrueTypeCollection collection = new TrueTypeCollection(Path.of(arguments[1]).toFile())) {
      PDFont font = PDType0Font.load(document, collection.getFontByName(FONT_NAME), true);
      var sample = new ChineseSamplePdf(document, font);
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        if (!line.startsWith("#")) {
          sample.block(line.split("\t", 2));
        }
      }
      sample.save(Path.of(arguments[2]));
    }
  }

  private void block(String[] cells) throws IOException {
    String text = cells[1];
    switch (cells[0]) {
      case "title" -> set(text, 17f, 0, 0, 14f);
      case "cat" -> set(text, 14f, 0, 12f, 4f);
      case "note" -> set(text, 10.5f, 2 * SIZE, 0, 2f);
      case "p" -> set(text, SIZE, indent(text), 0, 2f);
      default -> throw new IllegalArgumentException("unknown kind '" + cells[0] + "' in the source; use title, cat, note or p");
    }
  }

  /** （一） stands at the margin's indent, 1． one step in, （1） two. */
  private static float indent(String text) {
    if (text.matches("\\d+．.*")) {
      return 2 * SIZE;
    }
    return text.matches("（\\d+）.*") ? 3 * SIZE : 0;
  }

  private void set(String text, float size, float indent, float before, float after) throws IOException {
    y -= before;
    float width = PAPER.getWidth() - 2 * MARGIN - indent;
    for (List<Piece> line : wrap(pieces(text), size, width)) {
      if (y < MARGIN + 12f) {
        turnPage();
      }
      pages.get(pages.size() - 1).add(new Line(MARGIN + indent, y, size, line));
      y -= Math.max(LEADING * size / SIZE, LEADING);
    }
    y -= after;
  }

  private List<List<Piece>> wrap(List<Piece> pieces, float size, float width) throws IOException {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    float used = 0;
    for (Piece piece : pieces) {
      float needed = width(piece, size);
      if (!line.isEmpty() && used + needed > width && !piece.raised()) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.add(piece);
      used += needed;
    }
    lines.add(line);
    return lines;
  }

  private float width(Piece piece, float size) throws IOException {
    return font.getStringWidth(piece.text()) / 1000f * (piece.raised() ? size * RAISED_SIZE : size);
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf("^{"); open >= 0; open = text.indexOf("^{", at)) {
      int close = text.indexOf('}', open);
      cut(text.substring(at, open), pieces);
      pieces.add(new Piece(text.substring(open + 2, close), true));
      at = close + 1;
    }
    cut(text.substring(at), pieces);
    return pieces;
  }

  private static void cut(String text, List<Piece> pieces) {
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = open.isEmpty() ? 0 : open.charAt(open.length() - 1);
      boolean stays = open.isEmpty() || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(last) >= 0 || (latin(c) && latin(last));
      if (!stays) {
        pieces.add(new Piece(open.toString(), false));
        open.setLength(0);
      }
      open.append(c);
    }
    if (!open.isEmpty()) {
      pieces.add(new Piece(open.toString(), false));
    }
  }

  private static boolean latin(char c) {
    return c > ' ' && c < 0x2000;
  }

  private void turnPage() {
    pages.add(new ArrayList<>());
    y = PAPER.getHeight() - TOP;
  }

  private void save(Path out) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      draw(pages.get(i), i + 1);
    }
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(2023, Calendar.JANUARY, 1, 0, 0, 0);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle("示例物项管制清单（2023年1月1日版），Thresher 示例语料，非法律文件");
    information.setAuthor("Thresher");
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("zh-CN");
    document.setDocumentId(20230101L);
    Files.deleteIfExists(out);
    document.save(out.toFile());
  }

  private void draw(List<Line> lines, int number) throws IOException {
    PDPage page = new PDPage(PAPER);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      show(stream, new Line(MARGIN, PAPER.getHeight() - 54f, 9f, pieces("示例物项管制清单")));
      showRight(stream, PAPER.getHeight() - 54f, "非法律文件");
      rule(stream, PAPER.getHeight() - 60f);
      for (Line line : lines) {
        show(stream, line);
      }
      rule(stream, MARGIN - 16f);
      showRight(stream, MARGIN - 32f, "第" + number + "页，共" + pages.size() + "页");
    }
  }

  private static void rule(PDPageContentStream stream, float height) throws IOException {
    stream.setLineWidth(0.5f);
    stream.moveTo(MARGIN, height);
    stream.lineTo(PAPER.getWidth() - MARGIN, height);
    stream.stroke();
  }

  private void showRight(PDPageContentStream stream, float height, String text) throws IOException {
    float width = font.getStringWidth(text) / 1000f * 9f;
    show(stream, new Line(PAPER.getWidth() - MARGIN - width, height, 9f, List.of(new Piece(text, false))));
  }

  private void show(PDPageContentStream stream, Line line) throws IOException {
    stream.beginText();
    stream.newLineAtOffset(line.x(), line.y());
    StringBuilder level = new StringBuilder();
    for (Piece piece : line.pieces()) {
      if (piece.raised()) {
        showText(stream, level.toString(), line.size(), 0);
        level.setLength(0);
        showText(stream, piece.text(), line.size() * RAISED_SIZE, line.size() * RAISE);
      } else {
        level.append(piece.text());
      }
    }
    showText(stream, level.toString(), line.size(), 0);
    stream.endText();
  }

  private void showText(PDPageContentStream stream, String text, float size, float rise) throws IOException {
    if (!text.isEmpty()) {
      stream.setFont(font, size);
      stream.setTextRise(rise);
      stream.showText(text);
    }
  }
}
