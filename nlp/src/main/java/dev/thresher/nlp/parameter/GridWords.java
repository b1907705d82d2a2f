package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the words in the heads of tables mean. */
enum GridWords {
  MINIMUM,
  MAXIMUM,
  VALUE,
  PROPERTY,
  UNIT,
  CONDITION,
  COMPARATOR,
  LABEL;

  private static final Map<String, GridWords> WORDS = words();

  private static Map<String, GridWords> words() {
    Map<String, GridWords> words = new HashMap<>();
    for (Table.Row row : Table.of(GridWords.class, "grids.tsv").rows()) {
      GridWords kind = valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
      for (String column : List.of("en", "zh", "ja")) {
        row.parts(column).forEach(word -> words.putIfAbsent(word, kind));
      }
    }
    return words;
  }

  /** The meaning of words that stand alone, a full stop or colon behind them apart. */
  static Optional<GridWords> of(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[.:：*†‡¹²³]+$", "");
    return Optional.ofNullable(WORDS.get(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip()));
  }

  /** True of {@code CN code} and of {@code ECCN item no.}: the last word decides. */
  static boolean isLabel(String words) {
    String last = words.strip().substring(words.strip().lastIndexOf(' ') + 1);
    return of(words).or(() -> of(last)).filter(kind -> kind == LABEL).isPresent();
  }
}
