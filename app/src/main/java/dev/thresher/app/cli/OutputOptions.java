package dev.thresher.app.cli;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TableWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --out}: how and where the results go. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv, json or jsonl (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;

  @Mixin private final OutOption out = new OutOption();

  void write(Terminal terminal, Consumer<Consumer<String>> results) {
    out.write(terminal, results);
  }

  /** A table; on a terminal its lines are cut to the width. */
  void write(Terminal terminal, Table table) {
    int width = !out.isFile() && terminal.isOutTerminal() ? terminal.width() : 0;
    write(terminal, sink -> TableWriter.write(table, format, width, sink));
  }
}
