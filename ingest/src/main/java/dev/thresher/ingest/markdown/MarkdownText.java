package dev.thresher.ingest.markdown;

import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
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
  private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_]\\s?){3,}$");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^(\\s*)[-*+]\\s+(.*)$");
  private static final Pattern TABLE = Pattern.compile("^\\s*\\|(.*)\\|\\s*$");
  private static final Pattern TABLE_RULE = Pattern.compile("^[\\s:|-]+$");

  private final Transcript transcript = new Transcript();
  private final List<Block> blocks = new ArrayList<>();
  private boolean gap = true;
  private boolean meta;
  private int number;

  private MarkdownText() {}

  public static Extract extract(String characters) {
    MarkdownText markdown = new MarkdownText();
    characters.lines().forEach(markdown::line);
    return new Extract(markdown.transcript.text(), markdown.blocks, List.of(), List.of());
  }

  private void line(String line) {
    number++;
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
    if (!TABLE_RULE.matcher(cells).matches()) {
      write(Inline.plain(cells.replaceAll("\\s*(?<!\\\\)\\|\\s*", "\t").strip()), ROW, 0);
    }
  }

  private void write(String words, String element, int indent) {
    if (!words.isEmpty()) {
      Span span = transcript.write(words, new Locator.Line(number, ""));
      blocks.add(new Block(span, element, List.of(), gap, indent));
      gap = false;
    }
  }
}
