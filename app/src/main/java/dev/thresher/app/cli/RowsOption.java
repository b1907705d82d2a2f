package dev.thresher.app.cli;

import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Format;
import dev.thresher.app.report.write.ReportWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --rows FILE}: the rows behind the counts, as a second file. */
final class RowsOption {
  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description =
          "write the rows behind the counts to FILE; its ending says how: csv, xlsx, json, jsonl,"
              + " md, html")
  private Optional<Path> rows = Optional.empty();

  void write(Terminal terminal, AnalysisReport report) {
    rows.ifPresent(file -> {
      String name = file.getFileName().toString();
      Format format =
          Format.ofCode(name.substring(name.lastIndexOf('.') + 1))
              .filter(found -> found != Format.SVG)
              .orElseThrow(() ->
                  new WrongUsageException(
                      "--rows " + file + ": name the form by the ending, such as rows.csv"));
      OutOption.toFile(
          file, bytes -> ReportWriter.write(report.counted(), format, terminal.words(), 0, bytes));
    });
  }
}
