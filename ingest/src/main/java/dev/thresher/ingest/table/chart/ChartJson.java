package dev.thresher.ingest.table.chart;

import dev.thresher.ingest.table.JsonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Charts in JSON: a country chart with {@code columns}, {@code countries}, {@code embargoed} and
 * {@code footnotes}, or country groups with {@code groups}.
 */
final class ChartJson {
  private final JsonNode root;

  ChartJson(JsonNode root) {
    this.root = root;
  }

  boolean isChart() {
    return isCountryChart() || root.path("groups").isObject();
  }

  private boolean isCountryChart() {
    return root.path("columns").isArray() && root.path("countries").isObject();
  }

  List<String> columns() {
    return isCountryChart()
        ? JsonFile.texts(root, "columns")
        : List.copyOf(root.path("groups").propertyNames());
  }

  List<ChartFields> rows() {
    return isCountryChart() ? countryRows() : groupRows();
  }

  private List<ChartFields> countryRows() {
    List<String> columns = columns();
    List<ChartFields> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> country : root.path("countries").properties()) {
      Map<Integer, String> marks = new TreeMap<>();
      for (String mark : JsonFile.texts(country.getValue(), "marks")) {
        if (columns.contains(mark)) {
          marks.put(columns.indexOf(mark), mark);
        }
      }
      rows.add(row(country.getKey(), marks, country.getValue()));
    }
    for (Map.Entry<String, JsonNode> embargoed : root.path("embargoed").properties()) {
      rows.add(row(embargoed.getKey(), Map.of(), embargoed.getValue()));
    }
    return rows;
  }

  private static ChartFields row(String name, Map<Integer, String> marks, JsonNode node) {
    return new ChartFields(
        0,
        name,
        marks,
        JsonFile.texts(node, "footnotes"),
        JsonFile.text(node, "pointer"),
        List.of());
  }

  /** The rows of the groups turned round: each destination with the groups that name it. */
  private List<ChartFields> groupRows() {
    List<String> columns = columns();
    Map<String, Map<Integer, String>> marks = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (String country : JsonFile.texts(root.path("groups"), columns.get(i))) {
        marks.computeIfAbsent(country, key -> new TreeMap<>()).put(i, columns.get(i));
      }
    }
    List<ChartFields> rows = new ArrayList<>();
    marks.forEach((country, groups) ->
        rows.add(new ChartFields(0, country, groups, List.of(), "", List.of())));
    return rows;
  }

  /** The footnotes in full, each with its number in front. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> note : root.path("footnotes").properties()) {
      notes.add(note.getKey() + " " + note.getValue().asString(""));
    }
    return notes;
  }
}
