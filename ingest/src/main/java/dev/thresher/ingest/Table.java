package dev.thresher.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of a table of words that stands beside a class: cells parted by tabs, lines that begin
 * with # left out.
 */
public record Table(List<List<String>> rows) {
  public static Table beside(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + type.getName());
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return new Table(
          lines
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
