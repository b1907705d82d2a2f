package dev.thresher.app.report;

import dev.thresher.app.pipeline.Intake;
import dev.thresher.corpus.store.Holding;
import dev.thresher.ingest.fetch.Fetched;
import dev.thresher.ingest.fetch.SourceRow;
import java.util.List;
import java.util.Optional;

/** A line a file that was wanted: what became of it, and of its edition. */
public final class FetchTable {
  private static final List<String> COLUMNS =
      List.of("list", "edition", "variant", "file", "store", "bytes", "sha256", "path", "origin");

  private FetchTable() {}

  /**
   * The table of a fetch.
   *
   * @param taken what came of the editions; empty if none was taken in
   */
  public static Table of(List<Fetched> fetched, List<Intake.Result> taken) {
    return new Table(COLUMNS, fetched.stream().map(file -> row(file, taken)).toList());
  }

  private static List<Cell> row(Fetched file, List<Intake.Result> taken) {
    SourceRow row = file.wanted().row();
    return List.of(
        Cell.text(row.list()),
        Cell.text(row.date().toString()),
        Cell.text(row.variant()),
        Cell.text(state(file)),
        taken(row, taken).map(state -> Cell.text(state(state))).orElse(new Cell.Nothing()),
        file.held().map(held -> Cell.count(held.bytes())).orElse(new Cell.Nothing()),
        file.held().map(held -> Cell.text(held.digest().hex())).orElse(new Cell.Nothing()),
        Cell.text(file.wanted().path()),
        Cell.text(file.wanted().uri().toString()));
  }

  private static Optional<Intake.State> taken(SourceRow row, List<Intake.Result> taken) {
    return taken.stream()
        .filter(result -> isOf(row, result.holding()))
        .map(Intake.Result::state)
        .findFirst();
  }

  private static boolean isOf(SourceRow row, Holding holding) {
    return switch (holding) {
      case Holding.Reference reference ->
          reference.list().equals(row.list())
              && reference.date().equals(row.date().toString())
              && reference.variant().equals(row.variant());
      case Holding.OfEdition of ->
          of.edition().list().value().equals(row.list())
              && of.edition().date().equals(row.date())
              && of.edition().variant().equals(row.variant());
    };
  }

  private static String state(Fetched file) {
    return switch (file.outcome()) {
      case NEW -> "new";
      case CHANGED -> "changed";
      case UNCHANGED -> "unchanged";
      case OFFLINE -> file.held().isPresent() ? "would ask again" : "would fetch";
      case REFUSED -> "refused";
      case FAILED -> "failed";
    };
  }

  private static String state(Intake.State state) {
    return switch (state) {
      case READ -> "read";
      case UNCHANGED -> "unchanged";
      case KEPT -> "kept, not read";
      case REFERENCE -> "kept beside";
      case FAILED -> "failed";
    };
  }
}
