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

  @Test
  void aChapeauPutAroundAnOldParagraphIsUndetermined() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Printers having any of the following:",
            "9Z901.a",
            "Capable of printing a line with a stroke of 45 nm or less;");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Printers having any of the following:",
            "9Z901.a",
            "A lamp with a wave of 193 nm or more and all of the following:",
            "9Z901.a.1",
            "Capable of printing a line with a stroke of 45 nm or less;");
    assertThat(changes(before, after)).contains("9Z901.a provision-added undetermined");
  }

  @Test
  void aChapeauThatOneCopyLostIsNoAmendment() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Tanks and valves, as follows:",
            "9Z901.a",
            "",
            "9Z901.a.1",
            "Copper and alloys of copper with more tin than lead;",
            "9Z901.a.2",
            "Glass, or clay under a coat of glass on every side;");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Tanks and valves, as follows:",
            "9Z901.a",
            "Tanks and lids for tanks, as follows:",
            "9Z901.a.1",
            "Tanks with a volume exceeding 7 kg made from any of the following:",
            "9Z901.a.1.a",
            "Copper and alloys of copper with more tin than lead;",
            "9Z901.a.1.b",
            "Glass, or clay under a coat of glass on every side;");
    assertThat(changes(before, after)).contains("9Z901.a.1 text undetermined (source)");
  }

  @Test
  void whatMovesToAnotherEntryIsUndetermined() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Firearms and pistols for sport or hunting, semi-automatic, with a bore of 12 mm or less.",
            "9Z902",
            "Bells.");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Firearms for sport or hunting, not semi-automatic, with a bore of 12 mm or less.",
            "9Z902",
            "Bells.",
            "9Z903",
            "Pistols for sport or hunting, semi-automatic, with a bore of 12 mm or less.");
    assertThat(changes(before, after)).contains("9Z903 provision-added undetermined");
  }

  @Test
  void aCodeUsedAgainForSomethingElseIsOneControlGoneAndOneNew() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Tools, as follows:",
            "9Z901.a",
            "Pumps for deep drilling with a mass exceeding 10 kg;",
            "9Z901.b",
            "Bells.");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Tools, as follows:",
            "9Z901.a",
            "Cameras cooled by liquid helium with a lens of 7 mm or more;",
            "9Z901.b",
            "Bells.");
    assertThat(changes(before, after))
        .containsExactlyInAnyOrder(
            "9Z901.a provision-removed relaxed", "9Z901.a provision-added tightened");
  }

  @Test
  void whatIsControlledByAnotherEntryFromNowOnIsUndetermined() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Tools for arms, as follows:",
            "9Z901.a",
            "Drop hammers with a mass of 20 kg or less;",
            "9Z902",
            "Bells.");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Tools for arms. No tools are controlled by this entry; those that were are controlled"
                + " by 9Z906.",
            "9Z902",
            "Bells.");
    assertThat(changes(before, after)).contains("9Z901.a provision-removed undetermined");
  }

  @Test
  void aFigureThatGoesOnInAParagraphOfItsOwnIsNeitherTighterNorLooser() {
    ControlList before =
        edition(
            BEFORE,
            "9Z901",
            "Mirrors, as follows:",
            "9Z901.a",
            "Mirrors made for arrays of beams with an error of 7 mm, whichever is the smaller;");
    ControlList after =
        edition(
            AFTER,
            "9Z901",
            "Mirrors, as follows:",
            "9Z901.a",
            "Mirrors made for arrays of beams and having any of the following:",
            "9Z901.a.1",
            "An error of 7 mm or less, for long beams;");
    assertThat(changes(before, after))
        .contains(
            "9Z901.a parameter-dropped undetermined", "9Z901.a.1 provision-added undetermined");
  }
}
