package dev.thresher.index.evaluate;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.store.LineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The needs and what was judged: 2 answers the need, 1 touches it, 0 (or not named) does not.
 *
 * @param judged grades by need and provision
 */
public record RetrievalGold(List<Need> needs, Map<String, Map<Place, Integer>> judged) {
  public RetrievalGold {
    needs = List.copyOf(needs);
    judged = Map.copyOf(judged);
  }

  /** Reads the two files of the gold set. */
  public static RetrievalGold read(Path needs, Path judgements) throws IOException {
    List<Need> all = new ArrayList<>();
    for (Map<String, String> line : lines(needs)) {
      all.add(need(line));
    }
    Map<String, Map<Place, Integer>> judged = new HashMap<>();
    for (Map<String, String> line : lines(judgements)) {
      judged
          .computeIfAbsent(cell(line, "need"), id -> new HashMap<>())
          .put(
              new Place(cell(line, "list"), cell(line, "path")),
              Integer.parseInt(cell(line, "grade")));
    }
    return new RetrievalGold(all, judged);
  }

  private static Need need(Map<String, String> line) {
    return new Need(
        cell(line, "id"),
        cell(line, "group"),
        cell(line, "query"),
        Language.ofCode(cell(line, "target")).orElseThrow(),
        cell(line, "need"));
  }

  private static String cell(Map<String, String> line, String name) {
    String value = line.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a line of the gold set has no '" + name + "': " + line);
    }
    return value;
  }

  private static List<Map<String, String>> lines(Path file) throws IOException {
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

  /** The grades of one need; empty if nothing was judged relevant. */
  public Map<Place, Integer> grades(Need need) {
    return judged.getOrDefault(need.id(), Map.of());
  }
}
