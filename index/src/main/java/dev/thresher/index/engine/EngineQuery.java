package dev.thresher.index.engine;

import dev.thresher.index.field.Fields;
import dev.thresher.index.query.QueryParser;
import dev.thresher.index.search.Translation;
import dev.thresher.index.search.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of our query language as the body of the engine's {@code _search}: provisions that
 * hold most of what is asked, best first.
 */
public final class EngineQuery {
  private EngineQuery() {}

  /**
   * @param asOf only what was in force on that day; empty for all editions, each provision once
   * @param limit how many hits are wanted
   */
  public static String body(
      String query, Vocabulary vocabulary, Optional<LocalDate> asOf, int limit) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "must",
        List.of(
            EngineClauses.ofProvisions()
                .of(Translation.ofProvisions(vocabulary).of(QueryParser.parse(query)))));
    List<Object> filters = new ArrayList<>();
    filters.add(term(Fields.TYPE, Fields.PROVISION_RECORD));
    asOf.ifPresent(day -> filters.add(term(EngineFields.FORCE, day.toString())));
    all.put("filter", filters);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", limit);
    body.put("track_total_hits", true);
    body.put("query", Json.of("bool", all));
    body.put("sort", List.of("_score", Json.of(Fields.ORDER, "asc")));
    if (asOf.isEmpty()) {
      body.put("collapse", Json.of("field", Fields.GROUP));
    }
    return Json.line(body);
  }

  private static Map<String, Object> term(String field, String value) {
    return Json.of("term", Json.of(field, value));
  }
}
