package dev.thresher.nlp.entity;

import dev.thresher.corpus.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rows of {@code guards.tsv}: where the letters of a name stand and the name does not. */
final class Guards {
  private static final int REACH = 30;

  /** Empty expressions forbid nothing. */
  private record Guard(Pattern before, Pattern after) {
    boolean forbids(String view, Span span) {
      String left = view.substring(Math.max(0, span.start() - REACH), span.start());
      String right = view.substring(span.end(), Math.min(view.length(), span.end() + REACH));
      return (!before.pattern().isEmpty() && before.matcher(left).find())
          || (!after.pattern().isEmpty() && after.matcher(right).find());
    }
  }

  private static final Map<String, Guard> TABLE = load();

  private Guards() {}

  /** By the row of the name, or by the row of its last letter: {@code *法} is no part of 法律. */
  static boolean forbid(String view, Span span, String written) {
    return forbids(written, view, span)
        || forbids("*" + written.charAt(written.length() - 1), view, span);
  }

  private static boolean forbids(String name, String view, Span span) {
    Guard guard = TABLE.get(name);
    return guard != null && guard.forbids(view, span);
  }

  private static Map<String, Guard> load() {
    Map<String, Guard> table = new HashMap<>();
    for (List<String> row : Rows.of("guards.tsv")) {
      table.put(
          row.getFirst(), new Guard(Pattern.compile(row.get(1)), Pattern.compile(row.get(2))));
    }
    return Map.copyOf(table);
  }
}
