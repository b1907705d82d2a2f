package dev.thresher.app.cli;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TableReport;
import dev.thresher.app.report.write.ReportWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --out}: how and where the results go. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;

  @Mixin private final OutOption out = new OutOption();

  /** Writes a report; a spreadsheet is not poured out on a terminal. */
  void write(Terminal terminal, Report report) {
    write(terminal, report, terminal.width());
  }

  private void write(Terminal terminal, Report report, int width) {
    if (format == Format.XLSX && !out.isFile() && terminal.isOutTerminal()) {
      throw new WrongUsageException(
          "a spreadsheet is no text for a terminal; name a file by --out");
    }
    if (format == Format.SVG && report.drawing().isEmpty()) {
      throw new WrongUsageException("there is no drawing of this; 'thresher history' has one");
    }
    out.writeBytes(
        terminal, bytes -> ReportWriter.write(report, format, terminal.words(), width, bytes));
  }

  /** A table without a name of its own. */
  void write(Terminal terminal, Table table) {
    write(terminal, "Table", table);
  }

  /** A table; on a terminal its lines are cut to the width. */
  void write(Terminal terminal, String title, Table table) {
    int width = !out.isFile() && terminal.isOutTerminal() ? terminal.width() : 0;
    write(terminal, new TableReport(title, table), width);
  }
}
