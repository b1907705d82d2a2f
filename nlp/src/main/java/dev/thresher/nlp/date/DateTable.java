package dev.thresher.nlp.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of one of this package's tables, without the heading; cells are parted by tabs. */
final class DateTable {
  private DateTable() {}

  static List<List<String>> rows(String table) {
    var stream =
        Objects.requireNonNull(
            DateTable.class.getResourceAsStream(table), table + " is missing from the jar");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}
