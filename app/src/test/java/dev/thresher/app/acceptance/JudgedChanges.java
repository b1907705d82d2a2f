package dev.thresher.app.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The changes of thresholds between the nine editions of the CCL that were judged by reading
 * ({@code docs/evaluation/changes.tsv}), held against those that the program finds now. A row is
 * known by the two editions, what the provision is called in each, and the two values: no offset
 * and no property, which a better grammar may name otherwise.
 */
final class JudgedChanges {
  /** What a row is known by, and how many records it stands for. */
  private final Map<String, Integer> right = new TreeMap<>();

  private final Map<String, Integer> mended = new TreeMap<>();
  private final Map<String, Integer> wrong = new TreeMap<>();
  private final Map<String, String> directions = new TreeMap<>();

  private JudgedChanges() {}

  static JudgedChanges read(Path file) throws IOException {
    JudgedChanges judged = new JudgedChanges();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length >= 9 && !cells[0].equals("from")) {
        judged.add(cells);
      }
    }
    return judged;
  }

  private void add(String[] cells) {
    String key = String.join(" | ", cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    Map<String, Integer> rows =
        switch (cells[8]) {
          case "right" -> right;
          case "mended" -> mended;
          case "wrong" -> wrong;
          default -> throw new IllegalArgumentException("no verdict: " + cells[8]);
        };
    rows.merge(key, 1, Integer::sum);
    if (cells[8].equals("right") && cells[9].equals("right")) {
      directions.put(key, cells[7]);
    }
  }

  /** What was found now beside what was judged. */
  record Outcome(
      int judged,
      List<String> vanished,
      List<String> back,
      List<String> turned,
      List<String> unjudged) {
    double kept() {
      return judged == 0 ? 0 : 1 - (double) vanished.size() / judged;
    }
  }

  Outcome against(List<JsonNode> changes) {
    Map<String, Integer> found = new TreeMap<>();
    List<String> turned = new ArrayList<>();
    for (JsonNode change : changes) {
      if (Stream.of("before", "after").anyMatch(side -> !value(change.get(side)).isEmpty())) {
        String key = key(change);
        found.merge(key, 1, Integer::sum);
        String direction = change.get("direction").asString();
        if (!directions.getOrDefault(key, direction).equals(direction)) {
          turned.add(key + ": " + direction);
        }
      }
    }
    List<String> vanished = new ArrayList<>();
    right.forEach((key, count) -> {
      for (int missing = count - found.getOrDefault(key, 0); missing > 0; missing--) {
        vanished.add(key);
      }
    });
    List<String> back =
        found.keySet().stream()
            .filter(mended::containsKey)
            .filter(key -> !right.containsKey(key))
            .toList();
    List<String> unjudged =
        found.keySet().stream()
            .filter(key ->
                !right.containsKey(key) && !mended.containsKey(key) && !wrong.containsKey(key))
            .toList();
    return new Outcome(
        right.values().stream().mapToInt(Integer::intValue).sum(),
        vanished,
        back,
        turned,
        unjudged);
  }

  private static String key(JsonNode change) {
    return String.join(
        " | ",
        text(change, "from"),
        text(change, "to"),
        text(change, "designatorBefore"),
        text(change, "designatorAfter"),
        value(change.get("before")),
        value(change.get("after")));
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? "" : value.asString();
  }

  /** {@code > 200 W}, {@code range 15 245 nm}; empty where no threshold stands. */
  private static String value(JsonNode side) {
    return side == null || side.isNull() || side.get("comparator").isNull()
        ? ""
        : (text(side, "comparator")
                + " "
                + text(side, "low")
                + " "
                + text(side, "high")
                + " "
                + text(side, "unit"))
            .replaceAll(" +", " ")
            .strip();
  }
}
