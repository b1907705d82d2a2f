package dev.thresher.index.search;

import dev.thresher.index.query.Expression;
import dev.thresher.index.query.QueryField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a question asks of some editions, of which it says the same. */
record Part(Expression asked, List<IndexedEdition> editions) {
  /**
   * The parts of a question: one for each edition's date that it names, in which that is decided,
   * and one for all others. A record may hold for several editions, so that cannot be asked of it.
   */
  static List<Part> of(Expression asked, List<IndexedEdition> editions) {
    Set<String> named = asked.values(QueryField.EDITION);
    if (named.isEmpty()) {
      return List.of(new Part(asked, editions));
    }
    Map<String, List<IndexedEdition>> byName = new LinkedHashMap<>();
    for (IndexedEdition edition : editions) {
      String date = edition.date().toString();
      byName
          .computeIfAbsent(named.contains(date) ? date : "", none -> new ArrayList<>())
          .add(edition);
    }
    return byName.entrySet().stream()
        .map(part -> new Part(asked.deciding(QueryField.EDITION, part.getKey()), part.getValue()))
        .toList();
  }
}
