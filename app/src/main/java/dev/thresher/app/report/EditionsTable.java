package dev.thresher.app.report;

import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.store.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line an edition: what it is and how well it was read. */
public final class EditionsTable {
  private static final List<String> COLUMNS =
      List.of(
          "list",
          "edition",
          "variant",
          "state",
          "provisions",
          "parameters",
          "unplaced",
          "unread",
          "warnings",
          "dates",
          "entities",
          "language",
          "files",
          "source");
  private static final int QUALITIES = 7;
  private static final Cell NOTHING = new Cell.Nothing();

  private final List<List<Cell>> rows = new ArrayList<>();

  public void add(Edition edition, Holding holding, String state, Optional<Quality> quality) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(edition.list().value()));
    row.add(Cell.text(edition.date().toString()));
    row.add(Cell.text(edition.variant()));
    row.add(Cell.text(state));
    quality.ifPresentOrElse(known -> addQuality(row, known), () -> addNothing(row));
    row.add(Cell.text(edition.language().code()));
    addFiles(row, holding);
    rows.add(row);
  }

  private static void addQuality(List<Cell> row, Quality quality) {
    row.add(Cell.count(quality.provisions()));
    row.add(Cell.count(quality.parameters()));
    row.add(new Cell.Share(quality.unplaced(), quality.characters()));
    row.add(new Cell.Share(quality.unread(), quality.numerals()));
    row.add(Cell.count(quality.warnings()));
    row.add(Cell.count(quality.dates()));
    row.add(Cell.count(quality.entities()));
  }

  public void addReference(Holding.Reference reference) {
    List<Cell> row = new ArrayList<>();
    row.add(reference.list().isEmpty() ? NOTHING : Cell.text(reference.list()));
    row.add(Cell.text(reference.date()));
    row.add(Cell.text(reference.variant()));
    row.add(Cell.text("kept beside"));
    addNothing(row);
    row.add(Cell.text(reference.provenance().language()));
    addFiles(row, reference);
    rows.add(row);
  }

  /** For what was not read. */
  private static void addNothing(List<Cell> row) {
    for (int i = 0; i < QUALITIES; i++) {
      row.add(NOTHING);
    }
  }

  private static void addFiles(List<Cell> row, Holding holding) {
    row.add(Cell.count(holding.files().size()));
    row.add(source(holding));
  }

  private static Cell source(Holding holding) {
    String first = holding.files().getFirst().name();
    int others = holding.files().size() - 1;
    return Cell.text(others == 0 ? first : first + " and " + others + " more");
  }

  public Table table() {
    return new Table(COLUMNS, rows);
  }
}
