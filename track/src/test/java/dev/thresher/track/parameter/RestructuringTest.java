package dev.thresher.track.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.EditionBuilder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestructuringTest {
  private static final String BEFORE = "2020-01-01";
  private static final String AFTER = "2021-01-01";

  private static ControlList edition(String date, String... pathsAndWords) {
    EditionBuilder builder = EditionBuilder.on(date);
    for (int i = 0; i < pathsAndWords.length; i += 2) {
      builder.with(pathsAndWords[i], pathsAndWords[i + 1]);
    }
    return builder.build();
  }

  private static List<String> changes(ControlList before, ControlList after) {
    return Comparison.of(before, after).changes().stream().map(RestructuringTest::line).toList();
  }

  private static String line(Change change) {
    return change.shown().path()
        + " "
        + change.kind().code()
        + " "
        + change.direction().code()
        + change.suspect().map(doubt -> " (" + doubt + ")").orElse("");
  }

  @Test
  void aNewRomanParagraphAfterTheFourthIsNoHoleInTheCopy() {
    String[] list = {
      "9Z901", "Lathes, as follows:",
      "9Z901.i", "Lathes for glass;",
      "9Z901.ii", "Saws for stone;",
      "9Z901.iii", "Kilns for clay;",
      "9Z901.iv", "Presses for paper;"
    };
    ControlList before = edition(BEFORE, list);
    String[] longer = Arrays.copyOf(list, list.length + 2);
    longer[list.length] = "9Z901.v";
    longer[list.length + 1] = "Rotors with a mass exceeding 12 kg;";
    assertThat(changes(before, edition(AFTER, longer)))
        .containsExactly("9Z901.v provision-added tightened");
  }

  @Test
  void aListThatStillEndsInOrIsInDoubtOverItsLastParagraph() {
    String[] list = {
      "9Z901", "Lamps having any of the following:",
      "9Z901.a", "Beam power exceeding 3 W; or",
      "9Z901.b", "Beam diameter exceeding 12 mm;"
    };
    ControlList before = edition(BEFORE, list);
    ControlList after = edition(AFTER, Arrays.copyOf(list, list.length - 2));
    assertThat(changes(before, after))
        .containsExactly("9Z901.b provision-removed relaxed (source)");
  }

  @Test
  void oneMoreAlternativeInAParagraphTightensHoweverLongItIs() {
    ControlList before =
        edition(BEFORE, "9Z901", "Guns.", "9Z901.a", "Sealed guns with a drift exceeding 5 mm;");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Guns.",
            "9Z901.a",
            "Sealed guns with a drift exceeding 5 mm or a pulsed, that is to say not continuous,"
                + " drift under the same rated working conditions exceeding 10 mm;");
    assertThat(changes(before, after)).containsExactly("9Z901.a parameter-added tightened");
  }

  @Test
  void anAlternativeBesideRewordedWordsIsOneToo() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Guns.",
            "9Z901.a",
            "Impregnated guns designed for tubes producing a continuous drift at rated operating"
                + " conditions exceeding 5 mm;");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Guns.",
            "9Z901.a",
            "Thermionic guns, designed for vacuum devices, producing a drift at rated operating"
                + " conditions exceeding 5 mm or a pulsed (non-continuous) drift at rated operating"
                + " conditions exceeding 10 mm;");
    assertThat(changes(before, after)).contains("9Z901.a parameter-added tightened");
  }

  @Test
  void aBoundThatOtherWordsReplaceIsDroppedAndNobodyKnowsWithWhatEffect() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Locks.",
            "9Z901.a",
            "Steel locks with a pin of 5 mm or more for doors;");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Locks.",
            "9Z901.a",
            "Steel locks with a described safety catch for doors;");
    assertThat(changes(before, after)).contains("9Z901.a parameter-dropped undetermined");
  }

  @Test
  void whatAParagraphHandsToItsChildrenIsUndetermined() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Converters.",
            "9Z901.a",
            "Fast serial converters with a clock rate exceeding 1250 MHz and any of the following:");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Converters.",
            "9Z901.a",
            "Fast serial converters with any of the following:",
            "9Z901.a.1",
            "A clock rate exceeding 3500 MHz;");
    assertThat(changes(before, after))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" undetermined"));
  }

  @Test
  void aPendingAmendmentIsToldAndAddsNothingYet() {
    EditionBuilder after =
        EditionBuilder.on(AFTER)
            .with("9Z901", "Lamps.")
            .with("later", ProvisionKind.PENDING, "")
            .with("later.1", ProvisionKind.PENDING, "The list is amended by adding the following:")
            .with("later.1.9Z902", ProvisionKind.PENDING, "Kilns with a mass exceeding 7 kg;");
    assertThat(changes(edition(BEFORE, "9Z901", "Lamps."), after.build()))
        .containsExactly("later.1.9Z902 text undetermined (not in force)");
  }
}
