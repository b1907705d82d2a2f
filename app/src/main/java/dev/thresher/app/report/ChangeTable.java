package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes as rows: both sides in columns, each with its quotation and place. */
public final class ChangeTable {
  private static final List<String> CHANGE =
      List.of("list", "lineage", "from", "to", "kind", "direction", "property");
  private static final List<String> SIDE =
      List.of("designator", "comparator", "low", "high", "unit", "quote", "place", "start", "end");
  private static final List<String> MATCH =
      List.of("phase", "score", "sourceRule", "suspect", "note");

  private ChangeTable() {}

  public static Table of(List<ChangeSet> sets) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ChangeSet set : sets) {
      set.changes().forEach(change -> rows.add(row(set, change)));
    }
    return new Table(columns(), rows);
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(CHANGE);
    SIDE.forEach(name -> columns.add(name + "Before"));
    SIDE.forEach(name -> columns.add(name + "After"));
    columns.addAll(MATCH);
    return columns;
  }

  private static List<Cell> row(ChangeSet set, Change change) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(change.list().value()));
    row.add(Cell.text(change.lineage().id()));
    row.add(Cell.text(change.from().date().toString()));
    row.add(Cell.text(change.to().date().toString()));
    row.add(Cell.text(change.kind().code()));
    row.add(Cell.text(change.direction().code()));
    row.add(Cell.text(change.property()));
    addSide(row, set.before(), change.before());
    addSide(row, set.after(), change.after());
    row.add(Cell.text(change.match().phase().code()));
    row.add(new Cell.Decimal(change.match().score()));
    row.add(Cell.text(change.sourceRule()));
    row.add(Cell.text(change.suspect()));
    row.add(Cell.text(set.note(change)));
    return row;
  }

  private static void addSide(List<Cell> row, Document document, Optional<Side> side) {
    Optional<Threshold> threshold = side.flatMap(Side::parameter).flatMap(Parameter::threshold);
    var evidence = side.flatMap(Side::evidence);
    row.add(Cell.text(side.map(Side::designator)));
    row.add(Cell.text(threshold.map(Threshold::comparator)));
    row.add(Cell.decimal(threshold.flatMap(Threshold::low).map(Quantity::value)));
    row.add(Cell.decimal(threshold.flatMap(Threshold::high).map(Quantity::value)));
    row.add(Cell.text(threshold.map(t -> t.unit().code())));
    row.add(Cell.text(evidence.map(quoted -> quoted.quote())));
    row.add(Cell.text(evidence.map(quoted -> document.place(quoted.span()))));
    row.add(offset(evidence.map(quoted -> quoted.span().start())));
    row.add(offset(evidence.map(quoted -> quoted.span().end())));
  }

  private static Cell offset(Optional<Integer> offset) {
    return offset.<Cell>map(known -> Cell.count(known)).orElseGet(Cell.Nothing::new);
  }
}
