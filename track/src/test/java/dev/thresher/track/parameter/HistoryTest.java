package dev.thresher.track.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.EditionBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static List<ControlList> editions(String... bounds) {
    return Stream.iterate(0, i -> i + 1)
        .limit(bounds.length)
        .map(i ->
            EditionBuilder.on("20" + (10 + i) + "-01-01")
                .with("9Z901", "Cells and batteries, as follows:")
                .with("9Z901.a", "Cells having an energy density of " + bounds[i] + " or less;")
                .build())
        .toList();
  }

  private static String line(HistoryLine line) {
    return line.edition().date().getYear()
        + " "
        + line.parameter().threshold().orElseThrow().high().orElseThrow().decimal()
        + line.change().map(change -> " " + change.direction().code()).orElse("");
  }

  @Test
  void eachEditionHasALineWithTheChangeThatLedToIt() {
    History history =
        History.of(
            editions("300 Wh/kg", "350 Wh/kg", "300 Wh/kg", "350 Wh/kg", "350.0 Wh/kg"),
            Designator.parse("9Z901.a"));
    assertThat(history.lines())
        .extracting(HistoryTest::line)
        .containsExactly(
            "2010 300", "2011 350 tightened", "2012 300 relaxed", "2013 350 tightened", "2014 350");
  }

  @Test
  void aValueThatGoesBackIsTwoChangesAndOneNote() {
    History history =
        History.of(editions("300 Wh/kg", "350 Wh/kg", "300 Wh/kg"), Designator.parse("9Z901.a"));
    assertThat(history.changes()).hasSize(2);
    assertThat(Reversal.in(history))
        .singleElement()
        .extracting(Reversal::kind)
        .isEqualTo(Reversal.Kind.UNDONE);
  }

  @Test
  void aStepThatIsMadeAgainIsNotedAsRepeated() {
    History history =
        History.of(
            editions("300 Wh/kg", "350 Wh/kg", "300 Wh/kg", "350 Wh/kg"),
            Designator.parse("9Z901.a"));
    assertThat(Reversal.in(history))
        .extracting(Reversal::kind)
        .containsExactly(Reversal.Kind.UNDONE, Reversal.Kind.REPEATED);
  }

  @Test
  void aLineageKeepsItsNameThroughRenumbering() {
    ControlList before =
        EditionBuilder.on("2010-01-01")
            .with("9Z901", "Any of the following:")
            .with("9Z901.a", "Alpha pumps for deep drilling exceeding 10 kg;")
            .build();
    ControlList after =
        EditionBuilder.on("2011-01-01")
            .with("9Z901", "Any of the following:")
            .with("9Z901.a", "Omega drums exceeding 7 mm;")
            .with("9Z901.b", "Alpha pumps for deep drilling exceeding 12 kg;")
            .build();
    Lineages lineages = Lineages.of(List.of(before, after));
    assertThat(lineages.of(1, 2)).isEqualTo(lineages.of(0, 1));
    assertThat(lineages.of(1, 2)).hasToString("9Z901.a@2010-01-01");
  }

  @Test
  void anEntryThatOneEditionLostAndTheNextHasAgainIsNoRemovalAndNoAddition() {
    List<ControlList> editions =
        List.of(withPumps("2010-01-01"), withoutPumps("2011-01-01"), withPumps("2012-01-01"));
    List<Change> changes = Lineages.of(editions).changes();
    assertThat(changes).extracting(Change::kind).containsOnly(ChangeKind.TEXT);
    assertThat(changes).allMatch(change -> change.suspect().orElse("").equals("source"));
    assertThat(changes).hasSize(2);
  }

  private static ControlList withPumps(String date) {
    return EditionBuilder.on(date)
        .with("9Z901", "Lasers exceeding 200 W.")
        .with("9Z902", "Pumps for deep drilling exceeding 10 kg and less than 20 mm.")
        .build();
  }

  private static ControlList withoutPumps(String date) {
    return EditionBuilder.on(date).with("9Z901", "Lasers exceeding 200 W.").build();
  }

  @Test
  void aNetComparisonOverAnUndoneChangeShowsNothing() {
    List<ControlList> editions = editions("300 Wh/kg", "350 Wh/kg", "300 Wh/kg");
    Lineages lineages = Lineages.of(editions);
    assertThat(
            lineages
                .comparison(
                    editions.getFirst().document().edition(),
                    editions.getLast().document().edition())
                .changes())
        .isEmpty();
  }
}
