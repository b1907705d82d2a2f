import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws the 2023 edition of the English sample list: running head and foot, divided words, raised powers of ten, and a
 * last part in two columns. Same source and fonts, same bytes.
 *
 * <p>Usage: {@code java -cp 'lib/*' EnglishSamplePdf.java en-2023.txt FONT-FOLDER out.pdf}
 */
public final class EnglishSamplePdf {
  private static final float SIZE = 9.5f;
  private static final float LEADING = 11.8f;
  private static final float MARGIN = 60f;
  private static final float TOP = 76f;
  private static final float GUTTER = 22f;
  private static final float RAISE = 0.38f;
  private static final float RAISED_SIZE = 0.66f;
  private static final char DIVIDE = '¬';
  private static final PDRectangle PAPER = PDRectangle.LETTER;

  /** A stretch of one line in one font, raised or not. */
  private record Run(String text, PDFont font, boolean raised) {
    float width(float size) throws IOException {
      return font.getStringWidth(text) / 1000f * (raised ? size * RAISED_SIZE : size);
    }
  }

  /** What stands on one line, with its place. */
  private record Line(float x, float y, float size, List<Run> runs) {}

  private final PDDocument document = new PDDocument();
  private final PDFont roman;
  private final PDFont bold;
  private final PDFont italic;
  private final List<List<Line>> pages = new ArrayList<>();
  private int columns = 1;
  private int column;
  private float y;

  private EnglishSamplePdf(Path fonts) throws IOException {
    roman = PDType0Font.load(document, fonts.resolve("DejaVuSerif.ttf").toFile());
    bold = PDType0Font.load(document, fonts.resolve("DejaVuSerif-Bold.ttf").toFile());
    italic = PDType0Font.load(document, fonts.resolve("DejaVuSerif-Italic.ttf").toFile());
    turnPage();
  }

  public static void main(String[] arguments) throws IOException {
    var sample = new EnglishSamplePdf(Path.of(arguments[1]));
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        sample.block(cells[0], cells);
      }
    }
    sample.save(Path.of(arguments[2]));
  }

  private void block(String kind, String[] cells) throws IOException {
    switch (kind) {
      case "title" -> paragraph(cells[1], bold, 14f, 0, 0, 10f, 3);
      case "cat" -> paragraph(cells[1], bold, 12.5f, 0, 12f, 4f, 6);
      case "grp" -> paragraph(cells[1], bold, 11f, 0, 6f, 3f, 5);
      case "entry" -> paragraph(cells[1], bold, SIZE, 0, 9f, 4f, 4);
      case "h" -> paragraph(cells[1], italic, SIZE, 0, 5f, 2f, 3);
      case "f" -> labelled(cells[1], 0);
      case "head" -> row(cells[1], cells[2], italic);
      case "row" -> row(cells[1], cells[2], roman);
      case "note" -> labelled(cells[1], 14f);
      case "p" -> paragraph(cells[1], roman, SIZE, indent(cells[1]), 0, 3f, 1);
      case "columns" -> twoColumns();
      default -> throw new IllegalArgumentException("unknown kind '" + kind + "' in the source; use one of those above");
    }
  }

  /** The deeper the paragraph marker, the further in: {@code a.} 0, {@code a.1.} 12, {@code a.1.b.} 24. */
  private static float indent(String text) {
    String marker = text.split(" ", 2)[0];
    return marker.matches("([a-z0-9]{1,2}\\.)+") ? 12f * (marker.split("\\.").length - 1) : 0;
  }

  private void labelled(String text, float indent) throws IOException {
    int colon = text.indexOf(':') + 1;
    List<Run> runs = new ArrayList<>(runs(text.substring(0, colon), italic));
    runs.addAll(runs(text.substring(colon), roman));
    set(runs, SIZE, indent, 0, 3f, 1);
  }

  private void paragraph(
      String text, PDFont font, float size, float indent, float before, float after, int keep)
      throws IOException {
    set(runs(text, font), size, indent, before, after, keep);
  }

  private void row(String control, String chart, PDFont font) throws IOException {
    float half = columnWidth() * 0.56f;
    float start = room(LEADING * 2) ? y : freshTop();
    List<List<Run>> left = wrap(runs(control, font), SIZE, half - 10f);
    List<List<Run>> right = wrap(runs(chart, font), SIZE, columnWidth() - half - 6f);
    place(left, 6f, start);
    place(right, half + 6f, start);
    y = start - LEADING * Math.max(left.size(), right.size()) - 1f;
  }

  private void place(List<List<Run>> lines, float indent, float start) {
    for (int i = 0; i < lines.size(); i++) {
      page().add(new Line(left() + indent, start - LEADING * i, SIZE, lines.get(i)));
    }
  }

  private void set(List<Run> runs, float size, float indent, float before, float after, int keep) throws IOException {
    y -= before;
    if (!room(LEADING * keep)) {
      freshTop();
    }
    for (List<Run> line : wrap(runs, size, columnWidth() - indent)) {
      if (!room(LEADING)) {
        freshTop();
      }
      page().add(new Line(left() + indent, y, size, line));
      y -= LEADING * size / SIZE;
    }
    y -= after;
  }

  /** Splits {@code ^{3}} from the rest. */
  private static List<Run> runs(String text, PDFont font) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf("^{"); open >= 0; open = text.indexOf("^{", at)) {
      int close = text.indexOf('}', open);
      runs.add(new Run(text.substring(at, open), font, false));
      runs.add(new Run(text.substring(open + 2, close), font, true));
      at = close + 1;
    }
    runs.add(new Run(text.substring(at), font, false));
    return runs;
  }

  /** Breaks at blanks, after hyphens, and at {@link #DIVIDE} with a hyphen drawn. Never inside a power of ten. */
  private static List<List<Run>> wrap(List<Run> runs, float size, float width) throws IOException {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    float used = 0;
    for (Piece piece : pieces(runs)) {
      float needed = piece.width(size) + (piece.divisible() ? piece.hyphenWidth(size) : 0);
      if (!line.isEmpty() && used + needed > width) {
        lines.add(endOfLine(line));
        line = new ArrayList<>();
        used = 0;
        piece = piece.withoutLeadingBlank();
      }
      line.addAll(piece.runs());
      if (piece.divisible()) {
        line.add(new Run(String.valueOf(DIVIDE), lastFont(piece), false));
      }
      used += piece.width(size);
    }
    lines.add(endOfLine(line));
    return lines;
  }

  private static PDFont lastFont(Piece piece) {
    return piece.runs().get(piece.runs().size() - 1).font();
  }

  /** A divided word keeps its hyphen only at the end of a line. */
  private static List<Run> endOfLine(List<Run> line) {
    List<Run> kept = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Run run = line.get(i);
      boolean mark = run.text().equals(String.valueOf(DIVIDE));
      if (mark && i == line.size() - 1) {
        kept.add(new Run("-", run.font(), false));
      } else if (!mark) {
        kept.add(run);
      }
    }
    return join(kept);
  }

  private static List<Run> join(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).font() == run.font() && joined.get(last).raised() == run.raised()) {
        joined.set(last, new Run(joined.get(last).text() + run.text(), run.font(), run.raised()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** What may not be broken: a leading blank, letters, raised digits. */
  private record Piece(List<Run> runs, boolean divisible) {
    float width(float size) throws IOException {
      float width = 0;
      for (Run run : runs) {
        width += run.width(size);
      }
      return width;
    }

    float hyphenWidth(float size) throws IOException {
      return new Run("-", runs.get(runs.size() - 1).font(), false).width(size);
    }

    Piece withoutLeadingBlank() {
      List<Run> rest = new ArrayList<>(runs);
      rest.set(0, new Run(rest.get(0).text().stripLeading(), rest.get(0).font(), rest.get(0).raised()));
      return new Piece(rest, divisible);
    }
  }

  private static List<Piece> pieces(List<Run> runs) {
    List<Piece> pieces = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : runs) {
      if (run.raised()) {
        open.add(run);
        continue;
      }
      StringBuilder text = new StringBuilder();
      for (char c : run.text().toCharArray()) {
        if (c == ' ' && (!text.isEmpty() || !open.isEmpty())) {
          close(pieces, open, text, run.font(), false);
        }
        if (c == DIVIDE) {
          close(pieces, open, text, run.font(), true);
          continue;
        }
        text.append(c);
        if (c == '-' && text.length() > 2 && Character.isLetter(text.charAt(text.length() - 2))) {
          close(pieces, open, text, run.font(), false);
        }
      }
      if (!text.isEmpty()) {
        open.add(new Run(text.toString(), run.font(), false));
      }
    }
    if (!open.isEmpty()) {
      pieces.add(new Piece(List.copyOf(open), false));
    }
    return pieces;
  }

  private static void close(
      List<Piece> pieces, List<Run> open, StringBuilder text, PDFont font, boolean divisible) {
    if (!text.isEmpty()) {
      open.add(new Run(text.toString(), font, false));
      text.setLength(0);
    }
    pieces.add(new Piece(List.copyOf(open), divisible));
    open.clear();
  }

  private void twoColumns() {
    columns = 2;
    turnPage();
  }

  private boolean room(float height) {
    return y - height >= MARGIN + 8f;
  }

  private float freshTop() {
    if (column + 1 < columns) {
      column++;
      y = PAPER.getHeight() - TOP;
    } else {
      turnPage();
    }
    return y;
  }

  private void turnPage() {
    pages.add(new ArrayList<>());
    column = 0;
    y = PAPER.getHeight() - TOP;
  }

  private List<Line> page() {
    return pages.get(pages.size() - 1);
  }

  private float columnWidth() {
    return (PAPER.getWidth() - 2 * MARGIN - GUTTER * (columns - 1)) / columns;
  }

  private float left() {
    return MARGIN + column * (columnWidth() + GUTTER);
  }

  private void save(Path out) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      draw(pages.get(i), i + 1);
    }
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(2023, Calendar.JUNE, 1, 0, 0, 0);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle("Sample Control List of Thresher, edition of 2023-06-01 (not law)");
    information.setAuthor("Thresher");
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("en-US");
    document.setDocumentId(20230601L);
    Files.deleteIfExists(out);
    document.save(out.toFile());
    document.close();
  }

  private void draw(List<Line> lines, int number) throws IOException {
    PDPage page = new PDPage(PAPER);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      show(stream, new Line(MARGIN, PAPER.getHeight() - 44f, 8.5f, runs("Sample Control List of Thresher", italic)));
      showRight(stream, PAPER.getHeight() - 44f, runs("Edition of June 1, 2023", italic));
      rule(stream, PAPER.getHeight() - 50f);
      for (Line line : lines) {
        show(stream, line);
      }
      rule(stream, MARGIN - 8f);
      show(stream, new Line(MARGIN, MARGIN - 22f, 8.5f, runs("A sample, not law", italic)));
      showRight(stream, MARGIN - 22f, runs("Page " + number + " of " + pages.size(), roman));
    }
  }

  private static void rule(PDPageContentStream stream, float height) throws IOException {
    stream.setLineWidth(0.5f);
    stream.moveTo(MARGIN, height);
    stream.lineTo(PAPER.getWidth() - MARGIN, height);
    stream.stroke();
  }

  private static void showRight(PDPageContentStream stream, float height, List<Run> runs) throws IOException {
    float width = 0;
    for (Run run : runs) {
      width += run.width(8.5f);
    }
    show(stream, new Line(PAPER.getWidth() - MARGIN - width, height, 8.5f, runs));
  }

  private static void show(PDPageContentStream stream, Line line) throws IOException {
    stream.beginText();
    stream.newLineAtOffset(line.x(), line.y());
    for (Run run : line.runs()) {
      stream.setFont(run.font(), run.raised() ? line.size() * RAISED_SIZE : line.size());
      stream.setTextRise(run.raised() ? line.size() * RAISE : 0);
      stream.showText(run.text());
    }
    stream.setTextRise(0);
    stream.endText();
  }
}
