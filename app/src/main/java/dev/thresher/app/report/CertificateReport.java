package dev.thresher.app.report;

import dev.thresher.track.certificate.Certificate;
import dev.thresher.track.certificate.Certificate.Step;
import dev.thresher.track.certificate.Certificate.Witness;
import dev.thresher.track.certificate.Level;
import dev.thresher.track.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A certificate of no change, level by level and step by step. */
public final class CertificateReport {
  private CertificateReport() {}

  /**
   * @param out takes lines, line ends included
   */
  public static void text(Certificate certificate, Consumer<String> out) {
    String verdict = certificate.isUnchanged() ? "unchanged" : "not unchanged";
    out.accept(certificate.code() + ": " + verdict + "\n");
    for (Level level : Level.values()) {
      out.accept(
          "  "
              + TextWidth.padEnd(level.label(), 22)
              + certificate.at(level).label()
              + changedSteps(certificate, level)
              + "\n");
    }
    out.accept("\nEditions seen, with the digest of the provision's own characters:\n");
    for (Witness witness : certificate.witnesses()) {
      out.accept(
          "  "
              + witness.edition().name()
              + "  "
              + (witness.isPresent() ? witness.wording().hex() : "does not have the code")
              + "\n");
    }
    out.accept("\nBetween them nothing is known:\n");
    for (Timeline.Gap gap : certificate.gaps()) {
      out.accept(
          "  " + gap.before().date() + " to " + gap.after().date() + ", " + gap.days() + " days\n");
    }
  }

  private static String changedSteps(Certificate certificate, Level level) {
    List<String> days = new ArrayList<>();
    for (Step step : certificate.steps()) {
      if (step.at(level) == dev.thresher.track.certificate.Finding.CHANGED) {
        days.add(step.after().date().toString());
      }
    }
    return days.isEmpty() ? "" : " (" + String.join(", ", days) + ")";
  }

  /** A row for each step. */
  public static Table table(Certificate certificate) {
    List<String> columns = new ArrayList<>(List.of("code", "list", "from", "to"));
    for (Level level : Level.values()) {
      columns.add(level.label());
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Step step : certificate.steps()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(certificate.code().toString()));
      row.add(Cell.text(step.after().list().value()));
      row.add(Cell.text(step.before().date().toString()));
      row.add(Cell.text(step.after().date().toString()));
      for (Level level : Level.values()) {
        row.add(Cell.text(step.at(level).label()));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }
}
