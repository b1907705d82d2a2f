package dev.thresher.index.search;

import dev.thresher.index.query.Expression;
import dev.thresher.index.query.QueryField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Optional<String>, List<IndexedEdition>> byName = new LinkedHashMap<>();
    for (IndexedEdition edition : editions) {
      Optional<String> name = Optional.of(edition.date().toString()).filter(named::contains);
      byName.computeIfAbsent(name, none -> new ArrayList<>()).add(edition);
    }
    return byName.entrySet().stream()
        .map(part -> new Part(decided(asked, part.getKey()), part.getValue()))
        .toList();
  }

  private static Expression decided(Expression asked, Optional<String> name) {
    return asked.deciding(QueryField.EDITION, value -> name.filter(value::equals).isPresent());
  }
}
