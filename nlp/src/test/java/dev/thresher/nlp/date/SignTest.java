package dev.thresher.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignTest {
  private static final long SEED = 20261129;
  private static final int TEXTS = 20_000;
  private static final List<String> PIECES =
      List.of(
          "1", "2", "12", "19", "20", "24", "31", "2022", "1999", "07", "3", "-", "-", ".", ".",
          "/", "/", " ", ",", "a");

  static Stream<CalendarForms.Form> numerals() {
    return CalendarForms.table().stream().filter(form -> form.sign() == Sign.NUMERALS);
  }

  @ParameterizedTest
  @MethodSource("numerals")
  void whatAFormInNumeralsFindsBearsItsSign(CalendarForms.Form form) {
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      boolean isFound = form.expression().matcher(text).find();
      found += isFound ? 1 : 0;
      assertThat(!isFound || form.sign().isIn(text))
          .as("%s in %s (seed %d)", form.name(), text, SEED)
          .isTrue();
    }
    assertThat(found).as(form.name()).isPositive();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void numbersAndCodesBearNoSignOfADay() {
    assertThat(Stream.of("9.5 GHz", "9Z901.a.1", "1.2-3", "2022-2023", "3-123-4", "5.", "1/2"))
        .noneMatch(Sign.NUMERALS::isIn);
  }
}
