package dev.thresher.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentReaderTest {
  private static List<String> thresholds(String text, Language language) {
    return ContentReader.standard().read(text, language).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .map(ContentReaderTest::shown)
        .toList();
  }

  private static String shown(Parameter parameter) {
    var threshold = parameter.threshold().orElseThrow();
    return parameter.property()
        + " "
        + threshold.comparator()
        + " "
        + threshold.low().or(threshold::high).orElseThrow().decimal()
        + " "
        + threshold.unit().code();
  }

  @Test
  void aBoundIsReadWithItsPropertyAndTheConditionIsNoBound() {
    assertThat(
            thresholds(
                "Cells having an 'energy density' exceeding 350 Wh/kg at 293 K (20 °C);",
                Language.ENGLISH))
        .containsExactly("energy density > 350 W.h/kg");
  }

  @Test
  void aChineseBoundIsReadLikeAnEnglishOne() {
    assertThat(thresholds("重量能量密度大于等于300 Wh/kg的电池。", Language.CHINESE))
        .containsExactly("重量能量密度 >= 300 W.h/kg");
  }

  @Test
  void aComparatorBehindABracketBindsTheNumberBeforeIt() {
    assertThat(thresholds("a gas temperature of 1,922 K (1,649 °C) or more", Language.ENGLISH))
        .containsExactly("gas temperature >= 1922 K");
  }

  @Test
  void aNumberUnderAnOpenComparatorTakesItFromTheChapeau() {
    assertThat(
            thresholds(
                "Radio sets with a frequency exceeding:\na. 26 GHz; or\nb. 40 GHz.",
                Language.ENGLISH))
        .containsExactlyInAnyOrder("frequency > 26 GHz", "frequency > 40 GHz");
  }
}
