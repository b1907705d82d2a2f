package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Table;
import java.util.List;

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
}
