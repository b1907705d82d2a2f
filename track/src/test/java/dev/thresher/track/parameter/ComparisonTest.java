package dev.thresher.track.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.track.EditionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static ControlList before(String... pathsAndWords) {
    return edition("2020-01-01", pathsAndWords);
  }

  private static ControlList after(String... pathsAndWords) {
    return edition("2021-01-01", pathsAndWords);
  }

  private static ControlList edition(String date, String... pathsAndWords) {
    EditionBuilder builder = EditionBuilder.on(date);
    for (int i = 0; i < pathsAndWords.length; i += 2) {
      builder.with(pathsAndWords[i], pathsAndWords[i + 1]);
    }
    return builder.build();
  }

  private static List<String> changes(ControlList before, ControlList after) {
    return Comparison.of(before, after).changes().stream().map(ComparisonTest::line).toList();
  }

  private static String line(Change change) {
    return change.shown().path() + " " + change.kind().code() + " " + change.direction().code();
  }

  @Test
  void raisingAnExceedingBoundRelaxesTheControl() {
    ControlList before = before("9Z901", "Lasers.", "9Z901.a", "Output power exceeding 200 W;");
    ControlList after = after("9Z901", "Lasers.", "9Z901.a", "Output power exceeding 500 W;");
    assertThat(changes(before, after)).containsExactly("9Z901.a value relaxed");
  }

  @Test
  void raisingACeilingTightensTheControl() {
    ControlList before =
        before("9Z901", "Valves.", "9Z901.a", "A response time of 300 ms or less;");
    ControlList after = after("9Z901", "Valves.", "9Z901.a", "A response time of 350 ms or less;");
    assertThat(changes(before, after)).containsExactly("9Z901.a value tightened");
  }

  @Test
  void anExclusionTurnsTheDirectionRound() {
    ControlList before =
        before("9Z901", "Pumps.", "9Z901#note", "9Z901 does not control pumps exceeding 20 kg.");
    ControlList after =
        after("9Z901", "Pumps.", "9Z901#note", "9Z901 does not control pumps exceeding 30 kg.");
    assertThat(changes(before, after)).containsExactly("9Z901#note value tightened");
  }

  @Test
  void typographyIsNoChange() {
    ControlList before =
        before(
            "9Z901",
            "“Cells”, having a mass less than 5.0 kg – and a power exceeding 1,500 W at 293 K (20 °C).");
    ControlList after =
        after(
            "9Z901",
            "\"Cells\" having a mass less than 5 kg - and a power exceeding 1.5 kW at 20 °C.");
    assertThat(changes(before, after)).isEmpty();
  }

  @Test
  void aNumberThatStaysWhileItsUnitChangesIsSuspectAsAMisprint() {
    ControlList before = before("9Z901", "A switching time less than 100 µs.");
    ControlList after = after("9Z901", "A switching time less than 100 ms.");
    List<Change> changes = Comparison.of(before, after).changes();
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().kind()).isEqualTo(ChangeKind.UNIT);
    assertThat(changes.getFirst().suspect()).contains("unit");
  }

  @Test
  void anotherComparatorWithTheSameFigureIsAChangeOfTheComparator() {
    ControlList before = before("9Z901", "Having a diameter exceeding 25 mm.");
    ControlList after = after("9Z901", "Having a diameter of 25 mm or more.");
    assertThat(changes(before, after)).containsExactly("9Z901 comparator tightened");
  }

  @Test
  void insertingAParagraphRenumbersWithoutChangingParameters() {
    ControlList before =
        before(
            "9Z901", "Any of the following:",
            "9Z901.a", "Alpha pumps exceeding 10 kg;",
            "9Z901.b", "Beta valves exceeding 20 kg;",
            "9Z901.c", "Gamma seals exceeding 30 kg;");
    ControlList after =
        after(
            "9Z901", "Any of the following:",
            "9Z901.a", "Omega drums exceeding 7 mm;",
            "9Z901.b", "Alpha pumps exceeding 10 kg;",
            "9Z901.c", "Beta valves exceeding 20 kg;",
            "9Z901.d", "Gamma seals exceeding 30 kg;");
    assertThat(changes(before, after))
        .containsExactly(
            "9Z901.a provision-added tightened",
            "9Z901.b moved neutral",
            "9Z901.c moved neutral",
            "9Z901.d moved neutral");
  }

  @Test
  void aReservedSlotIsATombstone() {
    ControlList before =
        before("9Z901", "The following:", "9Z901.a", "Power exceeding 10 W;", "9Z901.b", "Rope;");
    ControlList after =
        after("9Z901", "The following:", "9Z901.a", "[Reserved]", "9Z901.b", "Rope;");
    assertThat(changes(before, after)).containsExactly("9Z901.a provision-removed relaxed");
  }

  @Test
  void oneMoreConditionInAnAllOfRelaxes() {
    ControlList before =
        before("9Z901", "Having all of the following:", "9Z901.a", "Power exceeding 10 W;");
    ControlList after =
        after(
            "9Z901", "Having all of the following:",
            "9Z901.a", "Power exceeding 10 W;",
            "9Z901.b", "Mass less than 4 kg;");
    assertThat(changes(before, after)).containsExactly("9Z901.b provision-added relaxed");
  }

  @Test
  void allBecomingAnyIsAChangeOfLogic() {
    ControlList before =
        before("9Z901", "Having all of the following:", "9Z901.a", "Power exceeding 10 W;");
    ControlList after =
        after("9Z901", "Having any of the following:", "9Z901.a", "Power exceeding 10 W;");
    assertThat(changes(before, after)).containsExactly("9Z901 logic tightened");
  }

  @Test
  void anotherMeasuringConditionIsAChangeOfItsOwn() {
    ControlList before = before("9Z901", "An energy density exceeding 350 Wh/kg at 293 K.");
    ControlList after = after("9Z901", "An energy density exceeding 350 Wh/kg at 303 K.");
    assertThat(changes(before, after)).containsExactly("9Z901 condition undetermined");
  }

  @Test
  void aSubtreePrintedInlineInItsParentIsNoDeletion() {
    ControlList before =
        before(
            "9Z901", "Amplifiers having any of the following:",
            "9Z901.a", "A saturated output power exceeding 10 W;",
            "9Z901.b", "A centre frequency exceeding 90 GHz;");
    ControlList after =
        after(
            "9Z901",
            "Amplifiers having any of the following: a. A saturated output power exceeding 10 W;"
                + " b. A centre frequency exceeding 90 GHz;");
    assertThat(changes(before, after)).noneMatch(line -> !line.contains("text"));
  }

  @Test
  void aCodeThatIsUsedAgainForSomethingElseIsNoChangeOfValue() {
    ControlList before =
        before("9Z901", "The following:", "9Z901.a", "Mirrors with a mass exceeding 10 kg;");
    ControlList after =
        after(
            "9Z901",
            "The following:",
            "9Z901.a",
            "Centrifuge rotors, wall thickness less than 12 mm;");
    assertThat(changes(before, after))
        .containsExactlyInAnyOrder(
            "9Z901.a provision-removed relaxed", "9Z901.a provision-added tightened");
  }

  @Test
  void aChangedWordIsATextChangeWithBothQuotations() {
    ControlList before = before("9Z901", "Portable lamps having a power exceeding 10 W.");
    ControlList after = after("9Z901", "Stationary lamps having a power exceeding 10 W.");
    Change change = Comparison.of(before, after).changes().getFirst();
    assertThat(change.kind()).isEqualTo(ChangeKind.TEXT);
    assertThat(change.direction()).isEqualTo(Direction.UNDETERMINED);
    assertThat(change.before().orElseThrow().evidence().orElseThrow().quote())
        .isEqualTo("Portable");
    assertThat(change.after().orElseThrow().evidence().orElseThrow().quote())
        .isEqualTo("Stationary");
  }

  @Test
  void whatIsCarvedOutOfASiblingNeitherTightensNorRelaxes() {
    ControlList before =
        before("9Z901", "Any of the following:", "9Z901.a", "Lasers with a power exceeding 10 W;");
    ControlList after =
        after(
            "9Z901", "Any of the following:",
            "9Z901.a", "Lasers with a power exceeding 90 W;",
            "9Z901.b", "Lasers with a power exceeding 20 W and a mass less than 3 kg;");
    assertThat(changes(before, after)).contains("9Z901.a value relaxed");
    ControlList carved =
        after(
            "9Z901", "Any of the following:",
            "9Z901.a", "Lasers with a power exceeding 90 W;",
            "9Z901.b", "Lasers with a power exceeding 20 W;");
    assertThat(changes(before, carved))
        .containsExactly("9Z901.a value undetermined", "9Z901.b provision-added undetermined");
  }

  @Test
  void aParagraphThatIsRemovedBesideAWiderSiblingStaysARelaxation() {
    ControlList before =
        before(
            "9Z901", "Any of the following:",
            "9Z901.a", "Laser bars with a power exceeding 10 W;",
            "9Z901.b", "Laser stacks with a power exceeding 100 W;");
    ControlList after =
        after(
            "9Z901", "Any of the following:",
            "9Z901.a", "Laser bars with a power exceeding 10 W;",
            "9Z901.b", "[Reserved]");
    assertThat(changes(before, after)).containsExactly("9Z901.b provision-removed relaxed");
  }

  @Test
  void aLostMicroSignIsASuspectSourceAndNoChangeOfTheUnit() {
    ControlList before = before("9Z901", "A film having a thickness less than 5 µm.");
    ControlList after = after("9Z901", "A film having a thickness less than 5 m.");
    Change change = Comparison.of(before, after).changes().getFirst();
    assertThat(change.kind()).isEqualTo(ChangeKind.TEXT);
    assertThat(change.suspect()).contains("source");
  }

  @Test
  void aReferenceThatFollowsItsParagraphIsNoChangeOfWords() {
    ControlList before =
        before(
            "9Z901", "Any of the following:",
            "9Z901.a", "Alpha pumps for deep sea drilling;",
            "9Z901.b", "Seals of rubber for the pumps controlled by 9Z901.a;");
    ControlList after =
        after(
            "9Z901", "Any of the following:",
            "9Z901.a", "Omega drums of forged steel;",
            "9Z901.b", "Alpha pumps for deep sea drilling;",
            "9Z901.c", "Seals of rubber for the pumps controlled by 9Z901.b;");
    assertThat(changes(before, after)).noneMatch(line -> line.contains("text"));
  }

  @Test
  void aReferenceThatTakesTheNumberOfItsNeighbourIsNoneEither() {
    ControlList before =
        before(
            "第一条", "灯塔在夜间必须点亮。",
            "第二条", "钟楼的钟每月校准一次。",
            "第三条", "风车磨坊的叶片每年漆成蓝色。",
            "第四条", "本村的工匠照第二条和第三条做事。");
    ControlList after =
        after(
            "第一条", "钟楼的钟每月校准一次。",
            "第二条", "风车磨坊的叶片每年漆成蓝色。",
            "第三条", "本村的工匠照第一条和第二条做事。");
    assertThat(changes(before, after)).noneMatch(line -> line.contains("text"));
  }

  @Test
  void aFirstParagraphThatOneCopyLostIsASuspectSource() {
    ControlList before =
        before("9Z901", "Any of the following:", "9Z901.b", "Beta valves exceeding 20 kg;");
    ControlList after =
        after(
            "9Z901", "Any of the following:",
            "9Z901.a", "Alpha pumps exceeding 10 kg;",
            "9Z901.b", "Beta valves exceeding 20 kg;");
    List<Change> changes = Comparison.of(before, after).changes();
    assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.TEXT);
    assertThat(changes.getFirst().suspect()).contains("source");
  }

  @Test
  void aDroppedConditionNamesItsProvisionOnBothSides() {
    ControlList before =
        before("9Z901", "Pumps with a mass exceeding 9 kg and a power exceeding 2 W.");
    ControlList after = after("9Z901", "Pumps with a mass exceeding 9 kg.");
    Change change = Comparison.of(before, after).changes().getFirst();
    assertThat(change.kind()).isEqualTo(ChangeKind.PARAMETER_DROPPED);
    assertThat(change.direction()).isEqualTo(Direction.TIGHTENED);
    assertThat(change.after().orElseThrow().path()).isEqualTo("9Z901");
  }
}
