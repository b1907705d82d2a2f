package dev.thresher.app.watch;

import dev.thresher.app.job.ChangeCondition;
import dev.thresher.app.pipeline.UnusableInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition as a file: a line a key, several values with commas between them.
 *
 * <pre>
 * # anything behind a hash
 * name: strong lasers
 * list: us-ccl
 * code: 6A005, 6A995
 * property: output power
 * direction: tightened, relaxed
 * </pre>
 */
final class ConditionFile {
  private static final List<String> KEYS =
      List.of("name", "list", "code", "kind", "direction", "property", "unit", "party", "words");

  private ConditionFile() {}

  /**
   * @param source the file's name, for messages
   */
  static Condition parse(String source, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
      if (colon < 0 || !KEYS.contains(key)) {
        throw new UnusableInputException(
            source + ": line " + number + ": '" + key + "' is no key of a watch",
            "the keys are " + String.join(", ", KEYS) + ", each with a colon behind it");
      }
      fields.put(key, line.substring(colon + 1).strip());
    }
    return new Condition(
        fields.getOrDefault("name", source),
        several(fields, "list"),
        new ChangeCondition(
            several(fields, "code"),
            several(fields, "kind"),
            several(fields, "direction"),
            one(fields, "property"),
            one(fields, "unit")),
        one(fields, "party"),
        one(fields, "words"));
  }

  private static Optional<String> one(Map<String, String> fields, String key) {
    return Optional.ofNullable(fields.get(key)).filter(value -> !value.isEmpty());
  }

  private static List<String> several(Map<String, String> fields, String key) {
    return one(fields, key)
        .map(value ->
            Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList())
        .orElse(List.of());
  }

  /** The text from which {@link #parse} reads the same condition. */
  static String text(Condition condition) {
    List<String> lines = new ArrayList<>();
    ChangeCondition changes = condition.changes();
    add(lines, "name", condition.name());
    add(lines, "list", String.join(", ", condition.lists()));
    add(lines, "code", String.join(", ", changes.codes()));
    add(lines, "kind", String.join(", ", changes.kinds()));
    add(lines, "direction", String.join(", ", changes.directions()));
    add(lines, "property", changes.property().orElse(""));
    add(lines, "unit", changes.unit().orElse(""));
    add(lines, "party", condition.party().orElse(""));
    add(lines, "words", condition.words().orElse(""));
    return String.join("", lines);
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isBlank()) {
      lines.add(key + ": " + value.replaceAll("\\s+", " ") + "\n");
    }
  }
}
