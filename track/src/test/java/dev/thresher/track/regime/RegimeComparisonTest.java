package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.align.EditionView;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegimeComparisonTest {
  private static final Map<String, String> GLOSSARY =
      Map.of("lasers", "laser", "激光器", "laser", "pumps", "pump", "泵", "pump");

  /** The things of a small glossary, named alike in both languages. */
  private static Set<String> terms(String text, Language language) {
    Set<String> found = new HashSet<>();
    GLOSSARY.forEach((word, thing) -> {
      if (text.toLowerCase(Locale.ROOT).contains(word)) {
        found.add(thing);
      }
    });
    return found;
  }

  private static EditionView view(String date, String... pathsAndWords) {
    EditionBuilder builder = EditionBuilder.on(date);
    for (int i = 0; i < pathsAndWords.length; i += 2) {
      builder.with(pathsAndWords[i], pathsAndWords[i + 1]);
    }
    return EditionView.of(builder.build());
  }

  @Test
  void counterpartsAreFoundByContentAndNotByCode() {
    EditionView left =
        view(
            "2020-01-01",
            "9Z901",
            "Lasers having a power exceeding 200 W.",
            "9Z902",
            "Pumps having a mass exceeding 35 kg.");
    EditionView right = view("2021-01-01", "9Z901", "泵，质量超过35000 g；", "9Z902", "激光器，功率超过500瓦；");
    RegimeComparison comparison = RegimeComparison.of(left, right, RegimeComparisonTest::terms);
    assertThat(comparison.counterparts())
        .extracting(each -> each.left().path() + " " + each.relation() + " " + each.right().path())
        .containsExactly("9Z901 WIDER 9Z902", "9Z902 SAME 9Z901");
  }

  @Test
  void aWholeNumberOfACoarseUnitIsNoLicenceToRound() {
    EditionView left = view("2020-01-01", "9Z901", "Lasers having a power exceeding 1 kW.");
    EditionView right = view("2021-01-01", "8Y1", "Lasers having a power exceeding 1400 W.");
    assertThat(RegimeComparison.of(left, right, RegimeComparisonTest::terms).counterparts())
        .extracting(Counterpart::relation)
        .containsExactly(Relation.WIDER);
  }

  @Test
  void aFurtherDemandNarrowsAControl() {
    EditionView left =
        view(
            "2020-01-01",
            "9Z901",
            "Lasers having a power exceeding 200 W and a mass less than 9 kg.");
    EditionView right = view("2021-01-01", "8Y1", "Lasers having a power exceeding 200 W.");
    RegimeComparison comparison = RegimeComparison.of(left, right, Terms.words());
    assertThat(comparison.counterparts())
        .singleElement()
        .extracting(Counterpart::relation)
        .isEqualTo(Relation.NARROWER);
  }

  @Test
  void equalDemandsInOtherUnitsAreTheSame() {
    EditionView left = view("2020-01-01", "9Z901", "Pumps having a power exceeding 1.5 kW.");
    EditionView right = view("2021-01-01", "8Y1", "Pumps having a power exceeding 1500 W.");
    RegimeComparison comparison = RegimeComparison.of(left, right, Terms.words());
    assertThat(comparison.counterparts())
        .singleElement()
        .extracting(Counterpart::relation)
        .isEqualTo(Relation.SAME);
  }

  @Test
  void aDemandInAParagraphBesideIsNoFurtherDemand() {
    EditionView left =
        view(
            "2020-01-01",
            "9Z901",
            "Argon lasers having a power exceeding 200 W and a mass less than 9 kg.");
    EditionView right =
        view(
            "2021-01-01",
            "8Y1",
            "Argon lasers having both of the following:",
            "8Y1.a",
            "Argon lasers of a power exceeding 200 W; and",
            "8Y1.b",
            "A mass less than 9 kg.");
    RegimeComparison comparison = RegimeComparison.of(left, right, Terms.words());
    assertThat(comparison.counterparts())
        .singleElement()
        .extracting(Counterpart::relation)
        .isEqualTo(Relation.SAME);
  }

  @Test
  void neighboursTellTwoPlacesWithTheSameWordsApart() {
    EditionView left =
        view(
            "2020-01-01",
            "9Z901",
            "Lasers as follows:",
            "9Z901.a",
            "Excimer lasers having a wavelength less than 300 nm;",
            "9Z901.b",
            "Lasers having a power exceeding 200 W.");
    EditionView right =
        view(
            "2021-01-01",
            "8Y1",
            "Lasers as follows:",
            "8Y1.a",
            "Lasers having a power exceeding 200 W.",
            "8Y2",
            "Lasers as follows:",
            "8Y2.a",
            "Excimer lasers having a wavelength less than 300 nm;",
            "8Y2.b",
            "Lasers having a power exceeding 200 W.");
    RegimeComparison comparison = RegimeComparison.of(left, right, Terms.words());
    assertThat(comparison.counterparts())
        .extracting(each -> each.left().path() + " " + each.right().path())
        .containsExactly("9Z901.a 8Y2.a", "9Z901.b 8Y2.b");
  }

  @Test
  void aDemandWhoseFiguresStandInANoteOfTheOtherIsNotDecided() {
    EditionView left =
        view(
            "2020-01-01",
            "9Z901",
            "Lasers having a power exceeding 200 W and a mass less than 9 kg.");
    EditionView right =
        view(
            "2021-01-01",
            "8Y1",
            "Lasers having a power exceeding 200 W.",
            "8Y1.a",
            "Parts for the 9 kinds of lasers of this entry.");
    assertThat(RegimeComparison.of(left, right, Terms.words()).counterparts())
        .filteredOn(each -> each.right().path().equals("8Y1"))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.RELATED);
  }

  @Test
  void pulsedAndContinuousLasersAreNoCounterparts() {
    EditionView left =
        view("2020-01-01", "9Z901", "Pulsed lasers having an output power exceeding 200 W.");
    EditionView right =
        view("2021-01-01", "8Y1", "Continuous wave lasers having an output power exceeding 200 W.");
    assertThat(RegimeComparison.of(left, right, Terms.words()).counterparts()).isEmpty();
  }

  @Test
  void equalFiguresOnOtherSubstancesAreNotTheSame() {
    EditionView left =
        view(
            "2020-01-01",
            "9Z901",
            "Powders of zirconium or beryllium, of a purity of 99% or more.");
    EditionView right =
        view("2021-01-01", "8Y1", "Powders of beryllium, of a purity of 99% or more.");
    assertThat(RegimeComparison.of(left, right, Terms.words()).counterparts())
        .extracting(Counterpart::relation)
        .containsExactly(Relation.RELATED);
  }
}
