package dev.thresher.corpus.store;

import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Span;

/** A table as an array of cells: start, end, row, column, rows, columns, 1 for a head. */
final class GridLines {
  private GridLines() {}

  static void write(LineWriter out, Grid grid) {
    out.each(
        grid.cells(),
        cell -> {
          out.array().number(cell.span().start()).number(cell.span().end());
          out.number(cell.row()).number(cell.column()).number(cell.rows()).number(cell.columns());
          out.number(cell.isHead() ? 1 : 0).endArray();
        });
  }

  static Grid read(LineReader in) {
    return new Grid(in.each(() -> readCell(in)));
  }

  private static Cell readCell(LineReader in) {
    in.array();
    Cell cell =
        new Cell(
            new Span(in.number(), in.number()),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number() == 1);
    in.endArray();
    return cell;
  }
}
