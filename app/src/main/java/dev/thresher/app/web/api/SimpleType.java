package dev.thresher.app.web.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.NullNode;

/** What a field without fields of its own can hold, as JSON Schema has it. */
final class SimpleType {
  private static final String TYPE = "type";
  private static final String STRING = "string";
  private static final Map<String, Map<String, Object>> KNOWN = known();

  private SimpleType() {}

  private static Map<String, Map<String, Object>> known() {
    Map<String, Map<String, Object>> known = new LinkedHashMap<>();
    known.put("text", pairs(TYPE, STRING));
    known.put("day", pairs(TYPE, STRING, "format", "date"));
    known.put("decimal", pairs(TYPE, STRING, "pattern", "^-?\\d+(\\.\\d+)?$"));
    known.put("integer", pairs(TYPE, "integer"));
    known.put("number", pairs(TYPE, "number"));
    known.put("boolean", pairs(TYPE, "boolean"));
    known.put("texts", array(pairs(TYPE, STRING)));
    return known;
  }

  /**
   * @param name a known type, or the words of a fixed vocabulary parted by bars
   */
  static Map<String, Object> of(String name) {
    if (name.contains("|")) {
      return pairs(TYPE, STRING, "enum", List.of(name.split("\\|", -1)));
    }
    return Optional.ofNullable(KNOWN.get(name))
        .orElseThrow(() -> new IllegalArgumentException("records.tsv: no type " + name));
  }

  static Map<String, Object> array(Map<String, Object> items) {
    return pairs(TYPE, "array", "items", items);
  }

  /** An object that has these fields and no others. */
  static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
    return pairs(
        TYPE,
        "object",
        "required",
        required,
        "properties",
        properties,
        "additionalProperties",
        false);
  }

  /** Names with their values, in their order, which is the same in every answer. */
  static Map<String, Object> pairs(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return object;
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
    all.add(NullNode.getInstance());
    return Collections.unmodifiableList(all);
  }
}
