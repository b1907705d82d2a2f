package dev.thresher.app.web.analysis;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.web.http.Fields;
import java.util.List;
import java.util.Optional;

/**
 * From a row of an analysis to the provision that it is about.
 *
 * @param code the column that names a provision; -1 if there is none
 * @param edition the column that names an edition; -1 if there is none
 * @param list the list that was asked about; empty if the rows name none
 */
record RowLinks(int code, int edition, String list) {
  private static final List<String> CODES = List.of("designator", "code", "entry", "path");

  static RowLinks of(Table rows, Fields query) {
    int code =
        CODES.stream()
            .mapToInt(rows.columns()::indexOf)
            .filter(index -> index >= 0)
            .findFirst()
            .orElse(-1);
    return new RowLinks(code, rows.columns().indexOf("edition"), query.text("list"));
  }

  /** Where the cell of that column leads; empty if it names no provision. */
  Optional<String> address(List<Cell> row, int column) {
    if (column != code || row.get(code).plain().isEmpty()) {
      return Optional.empty();
    }
    String named = edition < 0 ? "" : row.get(edition).plain();
    int at = named.indexOf('@');
    if (at < 0 && list.isEmpty()) {
      return Optional.empty();
    }
    Fields address = Fields.of("list", at < 0 ? list : named.substring(0, at));
    String day = at < 0 ? named : named.substring(at + 1).replaceFirst("#.*", "");
    return Optional.of(
        (day.isEmpty() ? address : address.with("at", day))
            .with("code", row.get(code).plain())
            .link("/entry"));
  }
}
