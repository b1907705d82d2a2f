package dev.thresher.app.cli;

import dev.thresher.app.pipeline.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** {@code --out FILE}: where the results go. */
final class OutOption {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the results to FILE (default: standard output)")
  private Optional<Path> out = Optional.empty();

  boolean isFile() {
    return out.isPresent();
  }

  /** Writes what {@code results} prints to where it was asked for; a file whole or not at all. */
  void write(Terminal terminal, Consumer<Consumer<String>> results) {
    if (out.isEmpty()) {
      results.accept(terminal::print);
      return;
    }
    writeBytes(
        terminal,
        bytes -> {
          Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
          results.accept(text -> append(writer, text));
          writer.flush();
        });
  }

  /** The same for results that are bytes. */
  void writeBytes(Terminal terminal, WholeFile.Bytes results) {
    if (out.isEmpty()) {
      terminal.print(results);
      return;
    }
    toFile(out.get(), results);
    terminal.note("wrote " + out.get());
  }

  /** Writes a file whole or not at all. */
  static void toFile(Path named, WholeFile.Bytes results) {
    WholeFile.write(named.toAbsolutePath(), results);
  }

  private static void append(Writer writer, String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the results", e);
    }
  }
}
