package dev.thresher.track.regime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.align.EditionView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What equal figures do not make the same, and what is the same though it stands elsewhere. */
class WordsBesideFiguresTest {
  private static EditionBuilder left(String... pathsAndWords) {
    return edition("2020-01-01", pathsAndWords);
  }

  private static EditionBuilder right(String... pathsAndWords) {
    return edition("2021-01-01", pathsAndWords);
  }

  private static EditionBuilder edition(String date, String... pathsAndWords) {
    EditionBuilder builder = EditionBuilder.on(date);
    for (int i = 0; i < pathsAndWords.length; i += 2) {
      builder.with(pathsAndWords[i], pathsAndWords[i + 1]);
    }
    return builder;
  }

  private static List<Counterpart> compared(EditionBuilder left, EditionBuilder right) {
    return RegimeComparison.of(
            EditionView.of(left.build()), EditionView.of(right.build()), Terms.words())
        .counterparts();
  }

  @Test
  void anAverageBesideAPeakPowerIsOnlyRelated() {
    assertThat(
            compared(
                left("9Z901", "Argon lasers having an average output power exceeding 200 W."),
                right("8Y1", "Argon lasers having a peak output power exceeding 200 W.")))
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.relation()).isEqualTo(Relation.RELATED);
          assertThat(pair.onlyLeft()).containsExactly("average power");
          assertThat(pair.onlyRight()).containsExactly("peak power");
        });
  }

  @Test
  void aSubstanceThatStandsInAParagraphToBeMetTooIsNoDifference() {
    assertThat(
            compared(
                left("9Z901", "Crucibles of tantalum having a mass less than 9 kg."),
                right(
                    "8Y1",
                    "Crucibles having all of the following:",
                    "8Y1.a",
                    "Crucibles having a mass less than 9 kg; and",
                    "8Y1.b",
                    "Made of tantalum.")))
        .filteredOn(each -> each.right().path().equals("8Y1.a"))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.SAME);
  }

  @Test
  void anExampleInABracketIsNoSubstance() {
    assertThat(
            compared(
                left("9Z901", "Spinning machines for ceramics having a mass exceeding 9 kg."),
                right(
                    "8Y1",
                    "Spinning machines for ceramics (such as boron) having a mass exceeding 9 kg.")))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.SAME);
  }

  @Test
  void alternativesBelowOneSideAloneAreOnlyRelated() {
    assertThat(
            compared(
                left("9Z901", "Noise reduction systems for vessels of 1000 kg or more."),
                right(
                    "8Y1",
                    "Noise reduction systems for vessels of 1000 kg or more, as follows:",
                    "8Y1.a",
                    "Mounts working below 500 MHz;",
                    "8Y1.b",
                    "Magnetic bearings.")))
        .filteredOn(each -> each.right().path().equals("8Y1"))
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.relation()).isEqualTo(Relation.RELATED);
          assertThat(pair.onlyRight()).containsExactly("alternatives");
        });
  }

  @Test
  void whatANoteOfOneSideLeavesOutMakesItOnlyRelated() {
    assertThat(
            compared(
                left("9Z901", "Dye lasers", "9Z901.a", "Dye lasers of a power exceeding 200 W."),
                right("8Y1", "Dye lasers", "8Y1.a", "Dye lasers of a power exceeding 200 W.")
                    .with(
                        "8Y1.a#note-1",
                        ProvisionKind.NOTE,
                        "Note: 8Y1.a does not control lasers having a mass less than 9 kg.")))
        .filteredOn(each -> each.right().path().equals("8Y1.a"))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.RELATED);
  }

  @Test
  void aBoundThatIsStatedForTwoAlternativesAnswersOne() {
    assertThat(
            compared(
                left(
                    "9Z901",
                    "Balancing machines for rotors of 75 mm or more, or journals of 75 mm or more."),
                right("8Y1", "Balancing machines for rotors or journals of 75 mm or more.")))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.SAME);
  }

  @Test
  void neighboursJoinedByAndAreOneDemand() {
    assertThat(
            compared(
                left(
                    "9Z901",
                    "Argon lasers",
                    "9Z901.a",
                    "Argon lasers of a power exceeding 200 W and a mass less than 9 kg."),
                right(
                    "8Y1",
                    "Argon lasers",
                    "8Y1.a",
                    "Argon lasers of a power exceeding 200 W; and",
                    "8Y1.b",
                    "A mass less than 9 kg.")))
        .filteredOn(each -> each.right().path().equals("8Y1.a"))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.SAME);
  }

  @Test
  void aFurtherDemandOfEqualValueIsNoAlternative() {
    assertThat(
            compared(
                left(
                    "9Z901",
                    "Argon plates of a length of 5 mm or more and a width of 5 mm or more."),
                right("8Y1", "Argon plates of a length of 5 mm or more.")))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.RELATED);
  }

  @Test
  void theFiguresOfANoteAreNotAskedOfOneThatLeavesOutSomethingItself() {
    assertThat(
            compared(
                left(
                    "9Z901",
                    "Dye lasers",
                    "9Z901.a",
                    "Dye lasers exceeding 200 W, except of ruby."),
                right("8Y1", "Dye lasers", "8Y1.a", "Dye lasers exceeding 200 W, except of ruby.")
                    .with(
                        "8Y1.a#note-1",
                        ProvisionKind.NOTE,
                        "Note: 8Y1.a does not control lasers having a mass less than 9 kg.")))
        .filteredOn(each -> each.right().path().equals("8Y1.a"))
        .extracting(Counterpart::relation)
        .containsExactly(Relation.SAME);
  }
}
