package dev.thresher.app.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * One mapping of a configuration, read key by key; what was not asked for is refused at the end.
 * Not safe for several threads.
 */
final class Entry {
  private final String place;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param place what a message calls it: {@code report.yaml: tasks[2].changes}
   */
  Entry(String place, JsonNode node) {
    if (!node.isObject()) {
      throw new ConfigException(place, "should be keys with values, such as 'list: us-ccl'");
    }
    this.place = place;
    this.node = node;
  }

  boolean has(String key) {
    return node.has(key);
  }

  /** A text, a number or a date as it is written; empty if the key is not there. */
  Optional<String> text(String key) {
    asked.add(key);
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isValueNode()) {
      throw new ConfigException(place + "." + key, "should be one value");
    }
    return Optional.of(value.asString()).filter(written -> !written.isBlank());
  }

  String required(String key) {
    return text(key).orElseThrow(() -> new ConfigException(place, "'" + key + "' is missing"));
  }

  /** One value or several. */
  List<String> texts(String key) {
    asked.add(key);
    JsonNode value = node.path(key);
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      value.forEach(each -> all.add(each.asString()));
      return List.copyOf(all);
    }
    return text(key).map(List::of).orElse(List.of());
  }

  boolean flag(String key) {
    return text(key)
        .map(written ->
            switch (written) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new ConfigException(place + "." + key, "is true or false");
            })
        .orElse(false);
  }

  Entry entry(String key) {
    asked.add(key);
    return new Entry(place + "." + key, node.path(key));
  }

  List<Entry> entries(String key) {
    asked.add(key);
    JsonNode value = node.path(key);
    if (!value.isArray() || value.isEmpty()) {
      throw new ConfigException(place, "'" + key + "' should be a list, each item after a '- '");
    }
    List<Entry> all = new ArrayList<>();
    value.forEach(each -> all.add(new Entry(place + "." + key + "[" + all.size() + "]", each)));
    return all;
  }

  String place() {
    return place;
  }

  /** Refuses keys that nobody asked for: a misspelt filter must not widen a report. */
  void finish() {
    Set<String> unknown = new TreeSet<>(node.propertyNames());
    unknown.removeAll(asked);
    if (!unknown.isEmpty()) {
      throw new ConfigException(
          place,
          "unknown "
              + String.join(", ", unknown)
              + "; understood are "
              + String.join(", ", new TreeSet<>(asked)));
    }
  }
}
