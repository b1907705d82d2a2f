package dev.thresher.app.registry;

import dev.thresher.app.sheet.WrittenTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The statements on export control systems, in the order of their file.
 *
 * @param name of the file
 */
public record Registry(String name, List<RegistryLine> lines) {
  static final List<String> COLUMNS =
      List.of("jurisdiction", "kind", "english", "words", "date", "list", "source", "place");
  private static final String BUNDLED = "registry.csv";

  public Registry {
    lines = List.copyOf(lines);
  }

  /** The project's own. */
  public static Registry bundled() {
    return read(BUNDLED, resource(BUNDLED));
  }

  /** A user's; every error names its row and column. */
  public static Registry read(Path file) {
    return of(WrittenTable.read(file, COLUMNS));
  }

  static Registry read(String name, byte[] bytes) {
    return of(WrittenTable.read(name, bytes, COLUMNS));
  }

  private static Registry of(WrittenTable table) {
    return new Registry(table.name(), table.rows().stream().map(RegistryLine::of).toList());
  }

  static byte[] resource(String name) {
    try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }

  /** What is said of one jurisdiction under one head. */
  List<RegistryLine> of(Jurisdiction jurisdiction, RegistryKind kind) {
    return lines.stream()
        .filter(line -> line.jurisdiction() == jurisdiction && line.kind() == kind)
        .toList();
  }

  /** The laws that have a date, oldest first. */
  List<RegistryLine> laws() {
    return lines.stream()
        .filter(line -> line.kind() == RegistryKind.LAW && line.day().isPresent())
        .sorted(Comparator.comparing((RegistryLine line) -> line.day().orElseThrow()))
        .toList();
  }
}
