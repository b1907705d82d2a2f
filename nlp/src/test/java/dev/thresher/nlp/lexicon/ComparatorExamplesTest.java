package dev.thresher.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the comparator tables, and every phrase of a row put in the place of its first. */
class ComparatorExamplesTest {
  static Stream<Arguments> rows() {
    return Stream.of(Language.ENGLISH, Language.CHINESE, Language.JAPANESE)
        .flatMap(language ->
            Table.of(Vocabulary.class, "comparators." + language.code() + ".tsv").rows().stream()
                .map(row -> Arguments.of(language, row)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anExampleReadsAsItsRowSays(Language language, Table.Row row) {
    String example = row.cell("example");
    assertThat(shown(example, language))
        .as("%s in row %d", example, row.line())
        .containsExactly(row.cell("expected"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyPhraseOfARowReadsAlike(Language language, Table.Row row) {
    List<String> phrases = Template.expand(row.cell("phrase"));
    String example = row.cell("example");
    phrases.stream()
        .filter(example::contains)
        .max(java.util.Comparator.comparingInt(String::length))
        .ifPresent(written -> {
          for (String phrase : phrases) {
            String text = example.replace(written, phrase);
            assertThat(shown(text, language)).as(text).containsExactly(row.cell("expected"));
          }
        });
  }

  private static List<String> shown(String text, Language language) {
    return ContentReader.standard().read(text, language).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(parameter -> shown(parameter.threshold().orElseThrow()))
        .toList();
  }

  private static String shown(Threshold threshold) {
    String sign = threshold.comparator().equals("approx") ? "~" : threshold.comparator();
    return sign
        + " "
        + threshold.low().or(threshold::high).orElseThrow().decimal()
        + " "
        + threshold.unit().code();
  }
}
