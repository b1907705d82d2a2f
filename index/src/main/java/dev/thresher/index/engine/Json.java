package dev.thresher.index.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to an engine, in the order in which it was put. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static Map<String, Object> of(String name, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(name, value);
    return object;
  }

  static Map<String, Object> of(String name, Object value, String other, Object otherValue) {
    Map<String, Object> object = of(name, value);
    object.put(other, otherValue);
    return object;
  }

  /** On one line, without a line feed. */
  static String line(Map<String, Object> object) {
    return MAPPER.writeValueAsString(object);
  }

  /** One value as itself, several as a list. */
  static Object oneOrAll(List<Object> values) {
    return values.size() == 1 ? values.getFirst() : values;
  }
}
