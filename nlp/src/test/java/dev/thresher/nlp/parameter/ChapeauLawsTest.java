package dev.thresher.nlp.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.ContentReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of English provisions whose chapeau says how their items are measured. */
class ChapeauLawsTest {
  private static final long SEED = 11;
  private static final int TEXTS = 300;
  private static final List<String> QUANTITIES =
      List.of("mass", "wall thickness", "output power", "elongation", "peak pressure");
  private static final List<String> COMPARATORS =
      List.of("exceeding", "of less than", "of at least", "not exceeding");
  private static final List<String> UNITS = List.of("kg", "mm", "kW", "%", "MPa");
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "at 293 K (20 °C)",
          "at a pressure of 0.1 MPa",
          "when measured at 50 Hz",
          "over a temperature range of 220 K to 390 K");

  private final Random random = new Random(SEED);

  /** Whether the chapeau or the item names the circumstance, the threshold is measured in it. */
  @Test
  void aCircumstanceOfTheChapeauIsOneOfEachItem() {
    for (int i = 0; i < TEXTS; i++) {
      String circumstance = oneOf(CIRCUMSTANCES);
      String first = demand();
      String second = demand();
      String handedDown =
          "Parts having any of the following "
              + circumstance
              + ":\na. A "
              + first
              + "; or\nb. A "
              + second
              + ";";
      String written = "Parts having a " + first + " " + circumstance;
      List<Parameter> items = thresholds(handedDown);
      assertThat(items).as(handedDown).hasSize(2).allMatch(item -> isIn(item, circumstance));
      assertThat(items.getFirst().threshold())
          .as(handedDown)
          .isEqualTo(thresholds(written).getFirst().threshold());
    }
  }

  /** Every quotation, of a condition handed down as well, stands at its place. */
  @Test
  void aConditionHandedDownStandsWhereItSays() {
    for (int i = 0; i < TEXTS; i++) {
      String text =
          "Parts having any of the following " + oneOf(CIRCUMSTANCES) + ":\na. A " + demand() + ";";
      for (Parameter item : thresholds(text)) {
        for (MeasuringCondition condition : item.conditions()) {
          assertThat(condition.evidence().span().of(text))
              .as(text)
              .isEqualTo(condition.evidence().quote());
          assertThat(condition.isInherited()).as(text).isTrue();
        }
      }
    }
  }

  private static boolean isIn(Parameter item, String circumstance) {
    return item.conditions().stream()
        .map(condition -> condition.evidence().quote())
        .anyMatch(quote -> circumstance.endsWith(quote) || quote.contains(circumstance));
  }

  private String demand() {
    int kind = random.nextInt(QUANTITIES.size());
    return QUANTITIES.get(kind)
        + " "
        + oneOf(COMPARATORS)
        + " "
        + (1 + random.nextInt(9_999))
        + " "
        + UNITS.get(kind);
  }

  private String oneOf(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static List<Parameter> thresholds(String text) {
    return ContentReader.standard().read(text, Language.ENGLISH).parameters().stream()
        .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
        .toList();
  }
}
