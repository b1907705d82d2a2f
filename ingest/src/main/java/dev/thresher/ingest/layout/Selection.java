package dev.thresher.ingest.layout;

import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A part of an extract as an extract of its own, for a file that holds several lists. */
public final class Selection {
  private final Extract whole;
  private final StringBuilder characters = new StringBuilder();
  private final List<PageMap.Mark> marks = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** How far a block was moved, by where it stood; empty for one that was left out. */
  private final TreeMap<Integer, Optional<Integer>> moves = new TreeMap<>();

  private Selection(Extract whole) {
    this.whole = whole;
  }

  /** The blocks that the test accepts, one below the other, with the places they had. */
  public static Extract of(Extract whole, Predicate<Block> wanted) {
    Selection selection = new Selection(whole);
    for (Block block : whole.blocks()) {
      if (wanted.test(block)) {
        selection.take(block);
      } else {
        selection.moves.put(block.span().start(), Optional.empty());
      }
    }
    return selection.extract();
  }

  private void take(Block block) {
    int start = characters.length();
    Optional<Locator> place = whole.text().locate(block.span().start());
    place.ifPresent(locator -> marks.add(new PageMap.Mark(start, locator)));
    characters.append(whole.quote(block));
    Span span = new Span(start, characters.length());
    blocks.add(new Block(span, block.element(), block.within(), block.afterGap(), block.indent()));
    characters.append('\n');
    moves.put(block.span().start(), Optional.of(start - block.span().start()));
  }

  private Extract extract() {
    List<Grid> grids =
        whole.text().grids().stream().map(this::moved).flatMap(Optional::stream).toList();
    SourceText text = new SourceText(characters.toString(), new PageMap(marks), grids);
    return new Extract(text, blocks, List.of(), whole.diagnostics());
  }

  /** A table whose cells were all taken. */
  private Optional<Grid> moved(Grid grid) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      Optional.ofNullable(moves.floorEntry(cell.span().start()))
          .flatMap(Map.Entry::getValue)
          .ifPresent(distance -> cells.add(cell.shift(distance)));
    }
    return cells.size() == grid.cells().size() ? Optional.of(new Grid(cells)) : Optional.empty();
  }
}
