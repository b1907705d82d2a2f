package dev.thresher.track.meets;

import dev.thresher.corpus.text.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a quantity has in several languages. A name that two quantities share says of
 * neither that it is meant.
 */
final class QuantityNames {
  private static final QuantityNames TABLE = new QuantityNames();

  private final Map<List<String>, Set<Integer>> quantities = new HashMap<>();

  private QuantityNames() {
    int row = 0;
    for (Table.Row each : Table.of(QuantityNames.class, "quantity-names.tsv").rows()) {
      for (String language : List.of("en", "zh", "ja")) {
        add(each.parts(language), row);
      }
      row++;
    }
  }

  private void add(List<String> names, int row) {
    for (String name : names) {
      quantities.computeIfAbsent(PropertyMatch.names(name), key -> new TreeSet<>()).add(row);
    }
  }

  /** What two names, each cut into its words and in two languages, say of one another. */
  static PropertyMatch compare(List<String> name, List<String> other) {
    Set<Integer> meant = TABLE.quantities.getOrDefault(name, Set.of());
    Set<Integer> alsoMeant = TABLE.quantities.getOrDefault(other, Set.of());
    if (Collections.disjoint(meant, alsoMeant)) {
      return PropertyMatch.OTHER;
    }
    return meant.size() == 1 && meant.equals(alsoMeant)
        ? PropertyMatch.SAME
        : PropertyMatch.SIMILAR;
  }
}
