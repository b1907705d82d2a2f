package dev.thresher.index.evaluate;

import dev.thresher.corpus.store.LineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of a gold set: JSON objects of texts. */
final class GoldLines {
  private GoldLines() {}

  static String cell(Map<String, String> line, String name) {
    String value = line.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a line of the gold set has no '" + name + "': " + line);
    }
    return value;
  }

  static List<Map<String, String>> lines(Path file) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        Map<String, String> cells = new LinkedHashMap<>();
        var reader = new LineReader(line.getBytes(StandardCharsets.UTF_8));
        reader.object(name -> cells.put(name, reader.text()));
        lines.add(cells);
      }
    }
    return lines;
  }
}
