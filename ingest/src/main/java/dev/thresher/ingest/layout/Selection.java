package dev.thresher.ingest.layout;

import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A part of an extract as an extract of its own, for a file that holds several lists. */
public final class Selection {
  private Selection() {}

  /** The blocks that the test accepts, one below the other, with the places they had. */
  public static Extract of(Extract whole, Predicate<Block> wanted) {
    StringBuilder characters = new StringBuilder();
    List<PageMap.Mark> marks = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : whole.blocks()) {
      if (wanted.test(block)) {
        int start = characters.length();
        Optional<Locator> place = whole.text().locate(block.span().start());
        place.ifPresent(locator -> marks.add(new PageMap.Mark(start, locator)));
        characters.append(whole.quote(block));
        Span span = new Span(start, characters.length());
        blocks.add(
            new Block(span, block.element(), block.within(), block.afterGap(), block.indent()));
        characters.append('\n');
      }
    }
    SourceText text = new SourceText(characters.toString(), new PageMap(marks));
    return new Extract(text, blocks, List.of(), whole.diagnostics());
  }
}
