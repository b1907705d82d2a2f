package dev.thresher.ingest.layout;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes the text of a marked-up file down, block below block. An extractor opens and closes
 * elements and hands over the words between.
 */
public final class BlockWriter {
  private final StringBuilder characters = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PageMap.Mark> marks = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<String> elements = new ArrayDeque<>();
  private final List<String> within = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final Deque<GridDraft> tables = new ArrayDeque<>();
  private final Deque<Integer> cellStarts = new ArrayDeque<>();
  private int blockStart;
  private boolean pendingBlank;
  private boolean pendingLineEnd;
  private boolean gap;

  public void open(String element) {
    endBlock();
    elements.push(element);
  }

  public void close() {
    endBlock();
    elements.pop();
  }

  /** Enters a named part, {@code DIV8 744.2}; blocks from here on stand in it. */
  public void enter(String part) {
    endBlock();
    within.add(part);
  }

  public void leave() {
    endBlock();
    within.removeLast();
  }

  /** Begins a part of a table; answers what it is, nothing outside of one. */
  public GridPart begin(GridPart part) {
    if (part == GridPart.TABLE) {
      tables.push(new GridDraft());
    } else if (tables.isEmpty()) {
      return GridPart.NONE;
    } else if (part == GridPart.ROW) {
      tables.element().row();
    } else if (part == GridPart.CELL || part == GridPart.HEAD) {
      endBlock();
      cellStarts.push(blockStart);
    }
    return part;
  }

  /** Ends what {@link #begin} began. */
  public void end(GridPart part, GridSize size) {
    switch (part) {
      case TABLE -> endTable();
      case HEAD ->
          size.level()
              .ifPresentOrElse(
                  level -> tables.element().head(cellSpan(), level), () -> endCell(size, true));
      case CELL -> endCell(size, false);
      case HEADS, ROW, NONE -> {}
    }
  }

  private void endTable() {
    endBlock();
    tables.pop().stating(characters).ifPresent(grids::add);
  }

  private void endCell(GridSize size, boolean isHead) {
    tables.element().cell(cellSpan(), size.rows(), size.columns(), isHead);
  }

  private Span cellSpan() {
    endBlock();
    int start = cellStarts.pop();
    return new Span(start, Math.max(start, blockStart - 1));
  }

  public void place(Locator locator) {
    endBlock();
    marks.add(new PageMap.Mark(characters.length(), locator));
  }

  /** The next block is set off from the one before. */
  public void gap() {
    gap = true;
  }

  public void lineBreak() {
    if (characters.length() > blockStart) {
      characters.append('\n');
    }
    pendingBlank = false;
  }

  /** Words of a run at one height; blanks collapse, no-break spaces stay. */
  public void words(String run, Raised height) {
    int at = 0;
    while (at < run.length()) {
      int end = at;
      while (end < run.length() && !isBlank(run.charAt(end))) {
        end++;
      }
      word(run.substring(at, end), height);
      while (end < run.length() && isBlank(run.charAt(end))) {
        pendingBlank = true;
        pendingLineEnd |= run.charAt(end) == '\n';
        end++;
      }
      at = end;
    }
  }

  private void word(String word, Raised height) {
    if (word.isEmpty()) {
      return;
    }
    String written = height.write(word);
    boolean tornOff = pendingLineEnd && height != Raised.LEVEL && !written.equals(word);
    if (pendingBlank && !tornOff && !atLineStart()) {
      characters.append(' ');
    }
    characters.append(written);
    pendingBlank = false;
    pendingLineEnd = false;
  }

  private boolean atLineStart() {
    return characters.length() == blockStart || characters.charAt(characters.length() - 1) == '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Ends the block that is being written, if it has any words. */
  public void endBlock() {
    int end = characters.length();
    while (end > blockStart && characters.charAt(end - 1) == '\n') {
      end--;
    }
    characters.setLength(end);
    if (end > blockStart) {
      String element = elements.isEmpty() ? "" : elements.peek();
      blocks.add(new Block(new Span(blockStart, end), element, within, gap));
      characters.append('\n');
      gap = false;
    }
    blockStart = characters.length();
    pendingBlank = false;
    pendingLineEnd = false;
  }

  public void warn(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  public int length() {
    return characters.length();
  }

  public Extract extract() {
    endBlock();
    SourceText text = new SourceText(characters.toString(), new PageMap(marks), grids);
    return new Extract(text, blocks, List.of(), diagnostics);
  }
}
