package dev.thresher.app.report;

import dev.thresher.app.pipeline.Passage;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parameters as rows. */
public final class ParameterTable {
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "property",
          "comparator",
          "low",
          "high",
          "unit",
          "role",
          "conditions",
          "quote",
          "start",
          "end");

  private ParameterTable() {}

  public static List<List<Cell>> rows(Passage passage) {
    return passage.parameters().stream().map(each -> row(passage.id(), each)).toList();
  }

  private static List<Cell> row(String id, Parameter parameter) {
    Optional<Threshold> threshold = parameter.threshold();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(id));
    row.add(Cell.text(parameter.property()));
    row.add(cell(threshold.map(Threshold::comparator)));
    row.add(cell(threshold.flatMap(Threshold::low).map(Quantity::decimal)));
    row.add(cell(threshold.flatMap(Threshold::high).map(Quantity::decimal)));
    row.add(cell(threshold.map(bound -> bound.unit().code())));
    row.add(Cell.text(parameter.role().code()));
    row.add(
        Cell.text(
            parameter.conditions().stream()
                .map(condition -> condition.evidence().quote())
                .collect(Collectors.joining("; "))));
    row.add(Cell.text(parameter.evidence().quote()));
    row.add(Cell.count(parameter.evidence().span().start()));
    row.add(Cell.count(parameter.evidence().span().end()));
    return row;
  }

  private static Cell cell(Optional<String> value) {
    return value.map(Cell::text).orElseGet(Cell.Nothing::new);
  }
}
