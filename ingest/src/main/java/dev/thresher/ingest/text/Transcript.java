package dev.thresher.ingest.text;

import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A source text in the making: chunks are written one below the other, each with its place. */
public final class Transcript {
  private final StringBuilder characters = new StringBuilder();
  private final List<PageMap.Mark> marks = new ArrayList<>();

  /**
   * Writes a chunk on a line of its own and says where it now stands; the line feed behind it is
   * not in the span.
   */
  public Span write(String chunk, Locator place) {
    marks.add(new PageMap.Mark(characters.length(), place));
    return write(chunk);
  }

  /** The same at the place of the chunk before. */
  public Span write(String chunk) {
    int start = characters.length();
    characters.append(chunk);
    Span span = new Span(start, characters.length());
    characters.append('\n');
    return span;
  }

  public int length() {
    return characters.length();
  }

  public SourceText text() {
    return new SourceText(characters.toString(), new PageMap(marks));
  }
}
