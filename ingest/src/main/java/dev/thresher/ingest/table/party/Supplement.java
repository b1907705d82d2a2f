package dev.thresher.ingest.table.party;

import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A supplement of Part 744 that prints a table, as a text of its own.
 *
 * @param paragraphs what stands before the rows and behind them, headings of columns included, in
 *     order
 * @param rows of the table's body
 * @param footnotes below the table
 */
record Supplement(SourceText text, List<Slice> paragraphs, List<Row> rows, List<Slice> footnotes) {
  /** A row by the numbers of its columns, from 1; a cell without words is not there. */
  record Row(Map<Integer, Slice> cells) {
    Row {
      cells = new TreeMap<>(cells);
    }

    /** The cell of a column; an empty stretch at the row's end if it has no words. */
    Slice cell(int column) {
      return cells.getOrDefault(column, end());
    }

    private Slice end() {
      Slice last = ((TreeMap<Integer, Slice>) cells).lastEntry().getValue();
      return last.from(last.end());
    }
  }

  /** The supplement of that number; no rows if the file has none. */
  static Supplement of(Extract whole, int number) {
    String name = "DIV9 Supplement No. " + number + " to ";
    List<Block> blocks =
        whole.blocks().stream()
            .filter(block -> block.within().stream().anyMatch(part -> part.startsWith(name)))
            .toList();
    if (blocks.isEmpty()) {
      return new Supplement(SourceText.of(""), List.of(), List.of(), List.of());
    }
    Span span = blocks.getFirst().span().hull(blocks.getLast().span());
    SourceText text = new SourceText(whole.text().quote(span), places(whole, span, number));
    return new Builder(text, span.start()).build(blocks);
  }

  /** The places of the supplement, its rows counted from its own first. */
  private static PageMap places(Extract whole, Span span, int number) {
    List<PageMap.Mark> marks = new ArrayList<>();
    int row = 0;
    for (PageMap.Mark mark : whole.text().places().marks()) {
      if (span.contains(mark.start()) && mark.locator() instanceof Locator.Anchor(String anchor)) {
        boolean isRow = anchor.startsWith("row ");
        row += isRow ? 1 : 0;
        if (isRow || !anchor.startsWith("column ")) {
          String name = "Supplement No. " + number + (isRow ? ", row " + row : "");
          marks.add(new PageMap.Mark(mark.start() - span.start(), new Locator.Anchor(name)));
        }
      }
    }
    return new PageMap(marks);
  }

  private static final class Builder {
    private final SourceText text;
    private final int shift;
    private final List<Slice> paragraphs = new ArrayList<>();
    private final List<Slice> footnotes = new ArrayList<>();
    private final Map<Integer, Map<Integer, Slice>> rows = new TreeMap<>();

    Builder(SourceText text, int shift) {
      this.text = text;
      this.shift = shift;
    }

    Supplement build(List<Block> blocks) {
      blocks.forEach(this::place);
      return new Supplement(
          text, paragraphs, rows.values().stream().map(Row::new).toList(), footnotes);
    }

    private void place(Block block) {
      Slice words = Slice.of(text.characters(), block.span().shift(-shift));
      int row = number(block, TableVocabulary.ROW);
      if (block.within().contains(TableVocabulary.FOOT)) {
        footnotes.add(words);
      } else if (row == 0 || block.element().equals("TH")) {
        paragraphs.add(words);
      } else {
        rows.computeIfAbsent(row, key -> new TreeMap<>())
            .put(number(block, TableVocabulary.COLUMN), words);
      }
    }

    private static int number(Block block, String prefix) {
      return block.within().stream()
          .filter(part -> part.startsWith(prefix))
          .mapToInt(part -> Integer.parseInt(part.substring(prefix.length())))
          .findFirst()
          .orElse(0);
    }
  }
}
