package dev.thresher.ingest.layout;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.List;

/**
 * The text of a file, its blocks in reading order, and what is no text of the law: page heads and
 * feet, page numbers.
 */
public record Extract(
    SourceText text, List<Block> blocks, List<Span> furniture, List<Diagnostic> diagnostics) {
  public Extract {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    diagnostics = List.copyOf(diagnostics);
  }

  public String quote(Block block) {
    return text.quote(block.span());
  }
}
