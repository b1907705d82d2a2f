package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of one technical property in each language.
 *
 * @param concept its identity in all of them
 */
public record PropertyNames(
    String concept, List<String> english, List<String> chinese, List<String> japanese) {
  public PropertyNames {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
    japanese = List.copyOf(japanese);
  }

  /** The rows of the table by which the grammar tells properties apart. */
  public static List<PropertyNames> all() {
    return Table.of(PropertyNames.class, "concepts.tsv").rows().stream()
        .map(row ->
            new PropertyNames(
                row.cell("concept"), row.parts("en"), row.parts("zh"), row.parts("ja")))
        .toList();
  }

  /** The concept of a property as a person or a list words it, in any of the languages. */
  public static Optional<String> conceptOf(String property) {
    return Concepts.standard().of(property.strip());
  }

  /** The first name of a concept in a language: {@code en}, {@code zh} or {@code ja}. */
  public static Optional<String> named(String concept, String language) {
    return Optional.ofNullable(FirstNames.OF.get(concept)).flatMap(names -> names.first(language));
  }

  private Optional<String> first(String language) {
    return switch (language) {
      case "zh" -> chinese.stream().findFirst();
      case "ja" -> japanese.stream().findFirst();
      default -> english.stream().findFirst();
    };
  }

  /** Read once, when a name is first asked for. */
  private static final class FirstNames {
    static final Map<String, PropertyNames> OF =
        all().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    PropertyNames::concept, Function.identity(), (first, later) -> first));
  }
}
