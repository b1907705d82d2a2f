package dev.thresher.track.gap;

import dev.thresher.corpus.text.Table;
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

  /** The class that a word names itself: {@code pack}. */
  static Optional<PartClass> named(String part) {
    String word = part.strip().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(each -> each.name().equals(word) || each.words().matcher(word).matches())
        .findFirst();
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
