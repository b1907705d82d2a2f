package dev.thresher.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines to paragraphs. */
final class Paragraphs {
  /** A gap between baselines beyond this multiple of the usual one parts paragraphs. */
  private static final float LOOSE = 1.28f;

  /** The width of a blank, and by how much a line may end before the edge, in ems. */
  private static final float BLANK = 0.25f;

  private static final float TOLERANCE = 0.3f;

  /**
   * @param rest true if the paragraph goes on from the page before
   * @param gap true if more than the usual space stands before it
   */
  record Paragraph(List<PdfLine> lines, boolean rest, boolean gap) {}

  /** {@code b.2. Text}, {@code 12. Text}, {@code (iv) Text}, {@code Note 1:}, {@code （一）} */
  private static final Pattern ITEM_START =
      Pattern.compile(
          "^(?:(?:[a-z]{1,2}|\\d{1,3})(?:\\.(?:[a-z]{1,3}|\\d{1,3}))*+\\.?\\)?\\s|\\([a-z0-9]{1,4}\\)\\s|[（(][一二三四五六七八九十0-9０-９]+[)）]|[0-9０-９]{1,2}[．、]|[一二三四五六七八九十]+、|(?:Technical"
              + " )?Notes?\\b|N\\.B\\.|注|[A-Z][A-Za-z ]{1,24}:\\s)");

  /** {@code ...;}, {@code ...; and}, {@code ...:} */
  private static final Pattern ITEM_END =
      Pattern.compile("(?:[.;:；：。，,)）\\]]|[;,.]\\s(?:and|or))$");

  /** {@code ...:}, {@code ....} */
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:。；：]$");

  private final float spacing;
  private final RightEdges edges;

  private Paragraphs(List<PdfLine> lines) {
    this.spacing = usualSpacing(lines);
    this.edges = RightEdges.of(lines);
  }

  /** The paragraphs of a run of lines in one style of setting, such as a document or a column. */
  static List<Paragraph> of(List<PdfLine> lines) {
    return new Paragraphs(lines).join(lines);
  }

  private List<Paragraph> join(List<PdfLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    boolean rest = false;
    boolean gap = true;
    for (PdfLine line : lines) {
      if (!open.isEmpty()) {
        PdfLine last = open.getLast();
        boolean turned =
            last.page() != line.page() || line.baseline() < last.baseline() - last.size();
        boolean on =
            !beginsItem(last, line)
                && (turned ? goesOnOverleaf(last, line) : wraps(last, line) && isClose(last, line));
        if (!on || turned) {
          paragraphs.add(new Paragraph(List.copyOf(open), rest, gap));
          open.clear();
          rest = on;
          gap = !on && (turned || !isClose(last, line));
        }
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(List.copyOf(open), rest, gap));
    }
    return paragraphs;
  }

  /** A line that begins like an item or note, behind a line that ends like one. */
  private static boolean beginsItem(PdfLine line, PdfLine next) {
    return ITEM_START.matcher(next.text()).find() && ITEM_END.matcher(line.text()).find();
  }

  /** A sentence that is not ended, on a line that was full by the measure of the whole document. */
  private boolean goesOnOverleaf(PdfLine line, PdfLine next) {
    boolean full =
        line.right() + BLANK * line.size() + next.firstWord()
            > edges.usual(line.column()) - TOLERANCE * line.size();
    boolean lower =
        Character.isLowerCase(next.text().codePointAt(0))
            && !ITEM_START.matcher(next.text()).find();
    return sameSize(line, next) && !SENTENCE_END.matcher(line.text()).find() && (full || lower);
  }

  /** True if the next line's first word had no room at the end of this one. */
  private boolean wraps(PdfLine line, PdfLine next) {
    float right = edges.of(line);
    return line.right() + BLANK * line.size() + next.firstWord() > right - TOLERANCE * line.size();
  }

  private boolean isClose(PdfLine line, PdfLine next) {
    float gap = next.baseline() - line.baseline();
    return sameSize(line, next) && gap > 0 && gap <= spacing * LOOSE;
  }

  private static boolean sameSize(PdfLine line, PdfLine next) {
    return Math.abs(line.size() - next.size()) < 0.6f;
  }

  private static float usualSpacing(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (lines.get(i).page() == lines.get(i - 1).page()
          && gap > 0
          && sameSize(lines.get(i), lines.get(i - 1))) {
        gaps.add(gap);
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
  }
}
