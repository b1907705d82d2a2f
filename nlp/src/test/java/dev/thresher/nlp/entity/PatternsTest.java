package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Normalized;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsTest {
  static Stream<Patterns.Form> rows() {
    return Patterns.table().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFindsInItsExampleWhatItSays(Patterns.Form form) {
    Normalized view = Normalized.of(form.example());
    List<String> found =
        Patterns.find(form, view.characters()).stream()
            .map(finding ->
                view.toSource(finding.span()).of(form.example())
                    + finding.id().map(id -> " = " + id).orElse(""))
            .toList();
    assertThat(found).as(form.name()).containsExactly(form.expected().split(" \\| "));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsLookedForInItsExample(Patterns.Form form) {
    String view = Normalized.of(form.example()).characters();
    assertThat(form.triggers())
        .as(form.name())
        .satisfiesAnyOf(
            triggers -> assertThat(triggers).isEmpty(),
            triggers -> assertThat(triggers).anyMatch(view::contains));
  }
}
