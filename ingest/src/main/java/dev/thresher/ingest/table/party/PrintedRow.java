package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a printed party list with the rows that continue it.
 *
 * @param heading the destination's cell that holds for the row, printed here or above
 * @param printsHeading true if the heading stands in this row
 * @param cells the cells of the party column, first that of the row itself
 * @param licenceRequirement empty stretch if the list has no such column
 * @param reviewPolicy empty stretch if the list has no such column
 */
record PrintedRow(
    Optional<Slice> heading,
    boolean printsHeading,
    List<Slice> cells,
    Slice licenceRequirement,
    Slice reviewPolicy,
    Slice citations) {
  /** "The following seven subordinate institutions of Atlantis Works:" begins a row of its own. */
  private static final Pattern GROUP = Pattern.compile("The following .*:", Pattern.DOTALL);

  private static final int FIVE_COLUMNS = 5;
  private static final int THREE_COLUMNS = 3;

  PrintedRow {
    cells = List.copyOf(cells);
  }

  /** The rows of a supplement; those without terms and citations continue the one before. */
  static List<PrintedRow> of(Supplement supplement) {
    List<PrintedRow> rows = new ArrayList<>();
    Optional<Slice> heading = Optional.empty();
    int columns = columns(supplement);
    for (Supplement.Row row : supplement.rows()) {
      Slice first = row.cell(1).strip();
      heading = first.isEmpty() ? heading : Optional.of(first);
      PrintedRow printed = row(row, heading, columns);
      if (printed.continuesARow() && !rows.isEmpty()) {
        rows.add(rows.removeLast().with(printed.cells().getFirst()));
      } else {
        rows.add(printed);
      }
    }
    return rows;
  }

  private static int columns(Supplement supplement) {
    int most =
        supplement.rows().stream()
            .flatMap(row -> row.cells().keySet().stream())
            .max(Integer::compare)
            .orElse(0);
    return most > THREE_COLUMNS ? FIVE_COLUMNS : THREE_COLUMNS;
  }

  private static PrintedRow row(Supplement.Row row, Optional<Slice> heading, int columns) {
    boolean five = columns == FIVE_COLUMNS;
    Slice party = row.cell(2).strip();
    Slice none = party.from(party.end());
    return new PrintedRow(
        heading,
        !row.cell(1).strip().isEmpty(),
        List.of(party),
        five ? row.cell(3).strip() : none,
        five ? row.cell(4).strip() : none,
        row.cell(columns).strip());
  }

  private boolean continuesARow() {
    return !printsHeading
        && licenceRequirement.isEmpty()
        && reviewPolicy.isEmpty()
        && citations.isEmpty()
        && cells.getFirst().match(GROUP).filter(found -> !isShared()).isEmpty();
  }

  private boolean isShared() {
    return cells.getFirst().words().startsWith("The following addresses");
  }

  private PrintedRow with(Slice cell) {
    List<Slice> longer = new ArrayList<>(cells);
    longer.add(cell);
    return new PrintedRow(
        heading, printsHeading, longer, licenceRequirement, reviewPolicy, citations);
  }

  /** All cells of the row but the heading, in the order of the text. */
  List<Slice> all() {
    List<Slice> all = new ArrayList<>(cells);
    all.add(licenceRequirement);
    all.add(reviewPolicy);
    all.add(citations);
    all.removeIf(Slice::isEmpty);
    return all;
  }
}
