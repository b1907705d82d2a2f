package dev.thresher.app.cli;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TableWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --out}: how and where the results go. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}, in capitals or not (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the results to FILE (default: standard output)")
  Optional<Path> out = Optional.empty();

  /** Writes what {@code results} prints to where it was asked for, whole or not at all. */
  void write(Terminal terminal, Consumer<Consumer<String>> results) {
    if (out.isEmpty()) {
      results.accept(terminal::print);
      return;
    }
    Path target = out.get().toAbsolutePath();
    try {
      Files.createDirectories(target.resolveSibling(""));
      Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
      try (var writer = Files.newBufferedWriter(unfinished)) {
        results.accept(text -> {
          try {
            writer.write(text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
      }
      Files.move(unfinished, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
    terminal.note("wrote " + out.get());
  }

  void write(Terminal terminal, Table table) {
    int width = out.isEmpty() && terminal.isOutTerminal() ? terminal.width() : 0;
    write(terminal, sink -> TableWriter.write(table, format, width, sink));
  }
}
