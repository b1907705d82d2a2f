package dev.thresher.ingest.office;

import dev.thresher.corpus.text.Locator;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.BlockWriter;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.GridPart;
import dev.thresher.ingest.layout.GridSize;
import dev.thresher.ingest.layout.Raised;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The text and paragraphs of a Word file. */
public final class WordText {
  /** {@code Heading1}, {@code heading 2} */
  private static final Pattern HEADING =
      Pattern.compile("^heading\\s?([1-6])$", Pattern.CASE_INSENSITIVE);

  /** What the library says when a part unpacks to more than it allows. */
  private static final Pattern BOMB =
      Pattern.compile("Zip bomb|maximum length for this record type");

  private final BlockWriter writer = new BlockWriter();
  private final WordNumbering numbering = new WordNumbering();

  private final SourceFile file;
  private final Limits limits;

  private int paragraphs;
  private int rows;

  private WordText(SourceFile file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  public static Extract extract(SourceFile file, Limits limits) {
    return new WordText(file, limits).read();
  }

  private Extract read() {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      document.getBodyElements().forEach(this::element);
      for (XWPFFootnote footnote : document.getFootnotes()) {
        writer.enter("FTNT");
        footnote.getBodyElements().forEach(this::element);
        writer.leave();
      }
      return written();
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI throws exceptions of many kinds for what a file lacks
      String why = Optional.ofNullable(e.getMessage()).orElse("no reason given");
      throw BOMB.matcher(why).find()
          ? new UnreadableFileException(
              file.name(),
              "",
              "unpacks to far more than its size: it may be made to fill the memory",
              "if you trust it, save it again from a word processor",
              e)
          : new UnreadableFileException(
              file.name(), "", "is a damaged Word file: " + why, "save it again as DOCX", e);
    }
  }

  private Extract written() {
    Extract extract = writer.extract();
    if (extract.blocks().isEmpty()) {
      throw new UnreadableFileException(
          file.name(),
          "",
          "is a Word file without text: it may hold pictures of pages",
          "give a file with text, or a PDF and ask for OCR");
    }
    return extract;
  }

  private void element(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      table(table);
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    paragraphs++;
    Optional<String> heading = heading(paragraph);
    writer.open(heading.orElse("p"));
    if (heading.isPresent()) {
      writer.gap();
    }
    writer.place(new Locator.Anchor("paragraph " + paragraphs));
    numbering.label(paragraph).ifPresent(label -> writer.words(label + " ", Raised.LEVEL));
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFRun words) {
        run(words);
      }
    }
    writer.close();
    requireWithinLimits();
  }

  private static Optional<String> heading(XWPFParagraph paragraph) {
    return Optional.ofNullable(paragraph.getStyle())
        .map(HEADING::matcher)
        .filter(Matcher::find)
        .map(matcher -> "h" + matcher.group(1));
  }

  private void run(XWPFRun run) {
    String[] lines = run.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        writer.lineBreak();
      }
      writer.words(lines[i], height(run));
    }
  }

  private static Raised height(XWPFRun run) {
    return switch (run.getVerticalAlignment().toString().toLowerCase(Locale.ROOT)) {
      case "superscript" -> Raised.RAISED;
      case "subscript" -> Raised.LOWERED;
      default -> Raised.LEVEL;
    };
  }

  private void table(XWPFTable table) {
    writer.begin(GridPart.TABLE);
    for (XWPFTableRow row : table.getRows()) {
      rows++;
      writer.enter(Block.ROW + " " + rows);
      writer.begin(GridPart.ROW);
      row.getTableCells().forEach(cell -> cell(cell, row.isRepeatHeader()));
      writer.leave();
    }
    writer.end(GridPart.TABLE, GridSize.ONE);
  }

  private void cell(XWPFTableCell cell, boolean isHead) {
    writer.open("td");
    writer.begin(GridPart.CELL);
    cell.getBodyElements().forEach(this::element);
    writer.end(isHead ? GridPart.HEAD : GridPart.CELL, size(cell));
    writer.close();
  }

  private static GridSize size(XWPFTableCell cell) {
    var properties = Optional.ofNullable(cell.getCTTc().getTcPr());
    int columns =
        properties
            .filter(known -> known.isSetGridSpan())
            .map(known -> known.getGridSpan().getVal().intValue())
            .orElse(1);
    return new GridSize(1, columns, OptionalInt.empty());
  }

  private void requireWithinLimits() {
    if (writer.length() > limits.characters()) {
      throw new UnreadableFileException(
          file.name(),
          "paragraph " + paragraphs,
          "gives more than " + limits.characters() + " characters",
          "split the file");
    }
  }
}
