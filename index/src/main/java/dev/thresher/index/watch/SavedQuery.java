package dev.thresher.index.watch;

import dev.thresher.index.query.QueryParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A query that was saved as a file, to be run on every new edition.
 *
 * <pre>
 * # anything behind a hash
 * name: strong lasers
 * query: laser AND power&gt;=500 W
 * </pre>
 *
 * @param query in the query language
 */
public record SavedQuery(String name, String query) {
  private static final String NAME = "name";
  private static final String QUERY = "query";

  public SavedQuery {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a saved query has a name");
    }
    QueryParser.parse(query);
  }

  /** Reads the text of a file; {@code source} is its name, for messages. */
  public static SavedQuery parse(String source, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int colon = line.indexOf(':');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (colon < 0 || !List.of(NAME, QUERY).contains(line.substring(0, colon).strip())) {
        throw new UnreadableSavedQueryException(
            source, i + 1, "a line begins with 'name:' or 'query:', got '" + line + "'");
      }
      fields.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    if (!fields.containsKey(QUERY)) {
      throw new UnreadableSavedQueryException(
          source, lines.size(), "the line 'query: ...' is missing");
    }
    return new SavedQuery(fields.getOrDefault(NAME, source), fields.getOrDefault(QUERY, ""));
  }

  /** The text of a file from which {@link #parse} reads the same query. */
  public String text() {
    return Map.of(NAME, name, QUERY, query).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(field -> field.getKey() + ": " + field.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
