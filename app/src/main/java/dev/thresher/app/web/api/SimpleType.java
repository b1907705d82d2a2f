package dev.thresher.app.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a field without fields of its own can hold, as JSON Schema has it. */
final class SimpleType {
  private static final String TYPE = "type";
  private static final String STRING = "string";
  private static final Map<String, Map<String, Object>> KNOWN =
      Map.of(
          "text", Map.of(TYPE, STRING),
          "day", Map.of(TYPE, STRING, "format", "date"),
          "decimal", Map.of(TYPE, STRING, "pattern", "^-?\\d+(\\.\\d+)?$"),
          "integer", Map.of(TYPE, "integer"),
          "number", Map.of(TYPE, "number"),
          "boolean", Map.of(TYPE, "boolean"),
          "texts", Map.of(TYPE, "array", "items", Map.of(TYPE, STRING)));

  private SimpleType() {}

  /**
   * @param name a known type, or the words of a fixed vocabulary parted by bars
   */
  static Map<String, Object> of(String name) {
    return KNOWN.containsKey(name)
        ? KNOWN.getOrDefault(name, Map.of())
        : Map.of(TYPE, STRING, "enum", List.of(name.split("\\|", -1)));
  }

  static Map<String, Object> orNull(Map<String, Object> schema) {
    Map<String, Object> all = new LinkedHashMap<>(schema);
    all.computeIfPresent(TYPE, (key, type) -> List.of(type, "null"));
    all.computeIfPresent("enum", (key, words) -> withNothing((List<?>) words));
    return all;
  }

  /** A vocabulary that has null among its words. */
  private static List<Object> withNothing(List<?> words) {
    List<Object> all = new ArrayList<>(words);
    all.add(tools.jackson.databind.node.NullNode.getInstance());
    return java.util.Collections.unmodifiableList(all);
  }
}
