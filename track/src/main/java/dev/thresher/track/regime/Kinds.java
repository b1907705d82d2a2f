package dev.thresher.track.regime;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Kinds of things that exclude each other (pulsed and continuous, fibre and resin), and the
 * substances that a text names: what figures and glossary do not tell apart.
 */
final class Kinds {
  private static final List<Kind> OPPOSITES = rows("opposites.tsv", "family", "kind");
  private static final List<Kind> SUBSTANCES = rows("substances.tsv", "substance", "substance");
  private static final List<Kind> ASPECTS = rows("aspects.tsv", "reach", "aspect");

  /** An aspect that holds for all that stands below the words that name it. */
  private static final String BELOW = "below";

  /** The families that say what equipment it is; materials and figures may be alike in each. */
  static final List<String> OF_EQUIPMENT = List.of("machine tool", "process equipment");

  private Kinds() {}

  private record Kind(
      String family, String name, Pattern english, Pattern chinese, Pattern japanese) {
    boolean isIn(String words, Language language) {
      Pattern pattern =
          switch (language) {
            case CHINESE -> chinese;
            case JAPANESE -> japanese;
            case ENGLISH, FRENCH, KOREAN -> english;
          };
      return pattern.matcher(words).find();
    }
  }

  private static List<Kind> rows(String table, String family, String name) {
    return Table.of(Kinds.class, table).rows().stream()
        .map(row ->
            new Kind(
                row.cell(family),
                row.cell(name),
                pattern(row.cell("en")),
                pattern(row.cell("zh")),
                pattern(row.cell("ja"))))
        .toList();
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The kind of each family that the innermost words speak of.
   *
   * @param line the words of a provision, then those above it
   */
  static Map<String, String> of(List<String> line, Language language) {
    Map<String, String> kinds = new TreeMap<>();
    for (String words : line) {
      spokenOf(words, language)
          .forEach((family, names) -> kinds.putIfAbsent(family, String.join(" ", names)));
    }
    return kinds;
  }

  private static Map<String, List<String>> spokenOf(String words, Language language) {
    Map<String, List<String>> kinds = new TreeMap<>();
    OPPOSITES.stream()
        .filter(kind -> kind.isIn(words, language))
        .forEach(kind ->
            kinds.computeIfAbsent(kind.family(), key -> new ArrayList<>()).add(kind.name()));
    return kinds;
  }

  /** True if one family has one kind here and another there; of two kinds nothing is said. */
  static boolean clash(Map<String, String> here, Map<String, String> there) {
    return here.entrySet().stream()
        .anyMatch(each -> {
          String other = there.getOrDefault(each.getKey(), each.getValue());
          return !other.contains(" ")
              && !each.getValue().contains(" ")
              && !other.equals(each.getValue());
        });
  }

  static Set<String> substances(String words, Language language) {
    Set<String> found = new HashSet<>();
    SUBSTANCES.stream()
        .filter(each -> each.isIn(words, language))
        .forEach(each -> found.add(each.name()));
    return found;
  }

  /**
   * What tells the demand of a provision from others like it.
   *
   * @param line the words of a provision, then those above it
   */
  static Set<String> aspects(List<String> line, Language language) {
    Set<String> found = new HashSet<>();
    for (Kind each : ASPECTS) {
      List<String> asked = each.family().equals(BELOW) ? line : line.subList(0, 1);
      if (asked.stream().anyMatch(words -> each.isIn(words, language))) {
        found.add(each.name());
      }
    }
    return found;
  }
}
