package dev.thresher.track.gap;

import dev.thresher.corpus.text.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Classes of parts that must not be compared with each other, from parts.tsv: a battery is made of
 * cells, a system of chips.
 */
record PartClass(String family, String name, Pattern words) {
  private static final List<PartClass> ALL =
      Table.of(PartClass.class, "parts.tsv").rows().stream()
          .map(row ->
              new PartClass(
                  row.cell("family"),
                  row.cell("part"),
                  Pattern.compile(
                      "(?<!\\p{L})(?:"
                          + String.join("|", row.parts("words"))
                          + ")(?!\\p{L})|"
                          + String.join("|", row.parts("chinese")))))
          .toList();

  /** The classes that words name, set apart by blanks: {@code cell}, {@code cw fixed}. */
  static List<PartClass> named(String parts) {
    return Arrays.stream(parts.strip().toLowerCase(Locale.ROOT).split("[\\s;,]+"))
        .flatMap(word -> named(ALL, word).stream())
        .toList();
  }

  private static Optional<PartClass> named(List<PartClass> all, String word) {
    return all.stream()
        .filter(each -> each.name().equals(word))
        .findFirst()
        .or(() -> all.stream().filter(each -> each.words().matcher(word).matches()).findFirst());
  }

  /** The class in a family that words speak of; empty if of none or of several. */
  static Optional<PartClass> spokenOf(String family, String words) {
    List<PartClass> found =
        ALL.stream()
            .filter(each -> each.family().equals(family))
            .filter(each -> each.words().matcher(words.toLowerCase(Locale.ROOT)).find())
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
