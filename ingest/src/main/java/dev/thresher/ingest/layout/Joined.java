package dev.thresher.ingest.layout;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An edition in several files as one extract: their texts one below the other, each place naming
 * its file.
 */
public final class Joined {
  private final StringBuilder characters = new StringBuilder();
  private final List<PageMap.Mark> marks = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> furniture = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Adds the extract of the file so named. */
  public Joined add(String file, Extract extract) {
    int at = characters.length();
    if (extract.text().places().marks().isEmpty()) {
      marks.add(new PageMap.Mark(at, new Locator.Anchor(file)));
    }
    for (PageMap.Mark mark : extract.text().places().marks()) {
      marks.add(new PageMap.Mark(at + mark.start(), inFile(mark.locator(), file)));
    }
    extract.blocks().forEach(block -> blocks.add(shift(block, at)));
    extract.text().grids().forEach(grid -> grids.add(grid.shift(at)));
    extract.furniture().forEach(span -> furniture.add(span.shift(at)));
    diagnostics.addAll(extract.diagnostics());
    characters.append(extract.text().characters());
    if (!characters.isEmpty() && characters.charAt(characters.length() - 1) != '\n') {
      characters.append('\n');
    }
    return this;
  }

  private static Locator inFile(Locator locator, String file) {
    return switch (locator) {
      case Locator.Line(int number, String field) ->
          new Locator.Line(number, field.isEmpty() ? file : field + " of " + file);
      case Locator.Anchor(String name) -> new Locator.Anchor(file + " " + name);
      case Locator.Page page -> page;
    };
  }

  private static Block shift(Block block, int distance) {
    return new Block(
        block.span().shift(distance),
        block.element(),
        block.within(),
        block.afterGap(),
        block.indent());
  }

  public Extract extract() {
    SourceText text = new SourceText(characters.toString(), new PageMap(marks), grids);
    return new Extract(text, blocks, furniture, diagnostics);
  }
}
