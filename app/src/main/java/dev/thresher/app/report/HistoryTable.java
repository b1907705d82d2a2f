package dev.thresher.app.report;

import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.parameter.HistoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A history as rows. */
final class HistoryTable {
  private static final List<String> COLUMNS =
      List.of(
          "list",
          "lineage",
          "edition",
          "designator",
          "property",
          "comparator",
          "low",
          "high",
          "unit",
          "direction",
          "quote",
          "start",
          "end",
          "force",
          "note");

  private HistoryTable() {}

  static Table of(List<HistoryReport.OfList> told) {
    List<List<Cell>> rows = new ArrayList<>();
    for (HistoryReport.OfList each : told) {
      SeriesNotes notes = each.notes();
      each.history().lines().forEach(line -> rows.add(row(line, notes)));
    }
    return new Table(COLUMNS, rows);
  }

  private static List<Cell> row(HistoryLine line, SeriesNotes notes) {
    Parameter parameter = line.parameter();
    Optional<Threshold> threshold = parameter.threshold();
    return List.of(
        Cell.text(line.edition().list().value()),
        Cell.text(line.lineage().id()),
        Cell.text(line.edition().date().toString()),
        Cell.text(line.designator().toString()),
        Cell.text(parameter.property()),
        cell(threshold.map(Threshold::comparator)),
        Cell.decimal(threshold.flatMap(Threshold::low).map(Quantity::value)),
        Cell.decimal(threshold.flatMap(Threshold::high).map(Quantity::value)),
        cell(threshold.map(t -> t.unit().code())),
        cell(line.change().map(change -> change.direction().code())),
        Cell.text(parameter.evidence().quote()),
        Cell.count(parameter.evidence().span().start()),
        Cell.count(parameter.evidence().span().end()),
        cell(HistoryJson.force(line)),
        cell(line.change().map(notes::of).filter(note -> !note.isEmpty())));
  }

  private static Cell cell(Optional<String> value) {
    return value.map(Cell::text).orElseGet(Cell.Nothing::new);
  }
}
