package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.align.EditionView;
import org.junit.jupiter.api.Test;

/** Two bounds are one where a bracket says it, and nowhere else. */
class RestatedBoundsTest {
  private static EditionView view(String date, ParameterRole ofSecond, String words) {
    ControlList list = EditionBuilder.on(date).with("9Z901", words).build();
    return EditionView.of(
        new ControlList(
            list.document(),
            list.parameters().stream()
                .map(each ->
                    each.equals(list.parameters().getFirst()) ? each : each.inRole(ofSecond))
                .toList(),
            list.dates(),
            list.entities(),
            list.census()));
  }

  private static Relation relation(EditionView left, EditionView right) {
    return RegimeComparison.of(left, right, Terms.words()).counterparts().getFirst().relation();
  }

  @Test
  void aBoundThatTheOtherStatesInABracketIsTheSame() {
    assertThat(
            relation(
                view(
                    "2020-01-01",
                    ParameterRole.EQUIVALENT,
                    "Argon coolers having a temperature less than 15 K (less than 258 °C)."),
                view(
                    "2021-01-01",
                    ParameterRole.EQUIVALENT,
                    "Argon coolers having a temperature less than 258 °C.")))
        .isEqualTo(Relation.SAME);
  }

  @Test
  void aCircumstanceOfTheSameAmountRestatesNoBound() {
    assertThat(
            relation(
                view(
                    "2020-01-01",
                    ParameterRole.CONDITION,
                    "Argon lasers having an output power exceeding 10 W."),
                view(
                    "2021-01-01",
                    ParameterRole.CONDITION,
                    "Argon lasers having an output power exceeding 20 W, at an input of 10 W.")))
        .isEqualTo(Relation.WIDER);
  }
}
