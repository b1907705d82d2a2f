package dev.thresher.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    Path target = out.get().toAbsolutePath();
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try {
      Files.createDirectories(target.resolveSibling(""));
      try (Writer writer = Files.newBufferedWriter(unfinished)) {
        results.accept(text -> append(writer, text));
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
    terminal.note("wrote " + out.get());
  }

  private static void append(Writer writer, String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the results", e);
    }
  }
}
