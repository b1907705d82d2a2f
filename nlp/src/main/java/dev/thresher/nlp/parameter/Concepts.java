package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bilingual table of properties, so that a property meets itself across languages and lists.
 */
final class Concepts {
  private static final Concepts STANDARD = new Concepts(Table.of(Concepts.class, "concepts.tsv"));

  private final PhraseTrie<String> names;

  private Concepts(Table table) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      for (String column : java.util.List.of("en", "zh", "ja")) {
        row.parts(column).forEach(name -> all.putIfAbsent(name, row.cell("concept")));
      }
    }
    names = PhraseTrie.ofAnyCase(all);
  }

  static Concepts standard() {
    return STANDARD;
  }

  /** True if the words are a name of the table, no more and no less. */
  boolean isName(String words) {
    return names.longest(words, 0).filter(match -> match.end() == words.length()).isPresent();
  }

  /** The concept of the longest name that ends the property, so that its head word decides. */
  Optional<String> of(String property) {
    for (int from = 0; from < property.length(); from++) {
      boolean isWordStart = PhraseTrie.isWordEnd(property, from);
      Optional<PhraseTrie.Match<String>> match =
          isWordStart ? names.longest(property, from) : Optional.empty();
      if (match.isPresent() && match.get().end() == property.length()) {
        return match.map(PhraseTrie.Match::value);
      }
    }
    return Optional.empty();
  }
}
