package dev.thresher.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerTest {
  @ParameterizedTest
  @CsvSource({
    "~#^###, see 9Z901, true",
    "~#^###, 9z901, false",
    "~#^###, 9Z90, false",
    "~@-#, germanium-74, true",
    "~@-#, 7-4, false",
    "~7##.#, § 744.2, true",
    "~7##.#, § 844.2, false",
    "~#-##-#, 107-44-8, true",
    "Stat, 92 Stat. 120, true",
    "Stat, 92 STAT. 120, false",
  })
  void aTextBearsItOrNot(String trigger, String text, boolean isIn) {
    assertThat(Trigger.of(trigger)).hasSize(1).allMatch(each -> each.isIn(text) == isIn);
  }

  @Test
  void anEmptyCellAsksForNothing() {
    assertThat(Trigger.of("")).isEmpty();
  }

  @Test
  void aShapeIsNotTheWordOfItsSigns() {
    assertThat(Trigger.of("~#|#")).containsExactly(new Trigger.Shape("#"), new Trigger.Word("#"));
  }
}
