package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that name a quantity or a share of something and take "of" behind them. */
final class Quantities {
  private static final Set<String> GENERIC =
      Table.of(Quantities.class, "quantities.en.tsv").rows().stream()
          .map(row -> row.cell("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private Quantities() {}

  /** True where the words end in such a noun. */
  static boolean isNamed(String words) {
    return isQuantity(words.substring(words.lastIndexOf(' ') + 1));
  }

  static boolean isQuantity(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return GENERIC.contains(lower) || GENERIC.contains(Plurals.singular(lower));
  }
}
