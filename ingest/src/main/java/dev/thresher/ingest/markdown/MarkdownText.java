package dev.thresher.ingest.markdown;

import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.GridDraft;
import dev.thresher.ingest.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a markdown file, line by line. */
public final class MarkdownText {
  /** The front matter of a file: {@code name: value} lines that a publisher's program wrote. */
  public static final String META = "meta";

  public static final String ROW = "tr";

  private static final Pattern FENCE = Pattern.compile("^-{3,}\\s*$");
  private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_]\\s?){3,}+$");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^(\\s*)[-*+]\\s+(.*)$");
  private static final Pattern TABLE = Pattern.compile("^\\s*\\|(.*)\\|\\s*$");
  private static final Pattern TABLE_RULE = Pattern.compile("^[\\s:|-]+$");

  private final Transcript transcript = new Transcript();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private GridDraft grid = new GridDraft();
  private boolean inGrid;
  private boolean gap = true;
  private boolean meta;
  private int number;

  private MarkdownText() {}

  public static Extract extract(String characters) {
    MarkdownText markdown = new MarkdownText();
    characters.lines().forEach(markdown::line);
    markdown.endRows();
    SourceText text = markdown.transcript.text();
    return new Extract(
        new SourceText(text.characters(), text.places(), markdown.grids),
        markdown.blocks,
        List.of(),
        List.of());
  }

  private void line(String line) {
    number++;
    if (!TABLE.matcher(line).matches()) {
      endRows();
    }
    if (FENCE.matcher(line).matches() && (number == 1 || meta)) {
      meta = number == 1;
      gap = true;
    } else if (meta) {
      write(line.strip(), META, 0);
    } else if (line.isBlank() || RULE.matcher(line).matches()) {
      gap = true;
    } else {
      marked(line);
    }
  }

  private void marked(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher table = TABLE.matcher(line);
    if (heading.matches()) {
      gap = true;
      write(Inline.plain(heading.group(2)), "h" + heading.group(1).length(), 0);
      gap = true;
    } else if (item.matches()) {
      write(Inline.plain(item.group(2)), "li", item.group(1).length());
    } else if (table.matches()) {
      row(table.group(1));
    } else {
      String words = line.stripLeading();
      write(Inline.plain(words.strip()), "p", line.length() - words.length());
    }
  }

  private void row(String cells) {
    if (TABLE_RULE.matcher(cells).matches()) {
      return;
    }
    String words = Inline.plain(cells.replaceAll("\\s*(?<!\\\\)\\|\\s*", "\t"));
    int start = transcript.length();
    write(words.strip(), ROW, 0);
    inGrid = true;
    grid.row();
    cells(words, start);
  }

  /** The row is written without the blanks at its ends; a cell without words has its place. */
  private void cells(String words, int start) {
    int cut = words.length() - words.stripLeading().length();
    int last = words.stripTrailing().length();
    int from = 0;
    for (String cell : words.split("\t", -1)) {
      int first =
          Math.clamp(from + cell.length() - cell.stripLeading().length(), cut, Math.max(cut, last));
      int end = Math.clamp(from + cell.stripTrailing().length(), first, Math.max(first, last));
      grid.cell(new Span(start + first - cut, start + end - cut), 1, 1, false);
      from += cell.length() + 1;
    }
  }

  private void endRows() {
    if (!inGrid) {
      return;
    }
    grid.stating(transcript.text().characters()).ifPresent(grids::add);
    grid = new GridDraft();
    inGrid = false;
  }

  private void write(String words, String element, int indent) {
    if (!words.isEmpty()) {
      Span span = transcript.write(words, new Locator.Line(number, ""));
      blocks.add(new Block(span, element, List.of(), gap, indent));
      gap = false;
    }
  }
}
