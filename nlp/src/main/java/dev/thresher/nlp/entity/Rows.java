package dev.thresher.nlp.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of one of this package's tables, without the heading; cells are parted by tabs. */
final class Rows {
  private Rows() {}

  /** Every row has as many cells as the heading; a missing last cell is empty. */
  static List<List<String>> of(String table) {
    var stream =
        Objects.requireNonNull(
            Rows.class.getResourceAsStream(table), table + " is missing from the jar");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int width = reader.readLine().split("\t", -1).length;
      return reader
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> cells(table, line, width))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }

  private static List<String> cells(String table, String line, int width) {
    String[] cells = line.split("\t", -1);
    if (cells.length > width) {
      throw new IllegalStateException(
          table + ": " + cells.length + " cells under " + width + " headings: " + line);
    }
    String[] whole = Arrays.copyOf(cells, width);
    Arrays.fill(whole, cells.length, width, "");
    return List.of(whole);
  }

  /** {@code China|PRC}; an empty cell holds no word. */
  static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
  }
}
