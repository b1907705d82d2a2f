package dev.thresher.ingest.text;

import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import java.util.ArrayList;
import java.util.List;

/** Plain text: every line that is not empty is a block; the characters stay as they are. */
public final class TextLines {
  private TextLines() {}

  public static Extract extract(String characters) {
    List<Block> blocks = new ArrayList<>();
    List<PageMap.Mark> marks = new ArrayList<>();
    boolean gap = true;
    int number = 0;
    int start = 0;
    while (start < characters.length()) {
      int end = lineEnd(characters, start);
      number++;
      marks.add(new PageMap.Mark(start, new Locator.Line(number, "")));
      boolean empty = characters.substring(start, end).isBlank();
      if (!empty) {
        blocks.add(
            new Block(
                new Span(start, end), "line", List.of(), gap, indent(characters, start, end)));
      }
      gap = empty;
      start = end + 1;
    }
    return new Extract(
        new SourceText(characters, new PageMap(marks)), blocks, List.of(), List.of());
  }

  private static int indent(String characters, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(characters.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static int lineEnd(String characters, int start) {
    int end = characters.indexOf('\n', start);
    return end < 0 ? characters.length() : end;
  }
}
