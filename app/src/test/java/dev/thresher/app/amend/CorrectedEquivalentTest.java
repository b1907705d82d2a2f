package dev.thresher.app.amend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.parameter.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectedEquivalentTest {
  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
  private static final Edition EDITION =
      new Edition(
          new ListId("edited-list"),
          DAY,
          Edition.PRIMARY,
          Language.ENGLISH,
          EditionDates.unknown());

  private static Printed printed(String words, LocalDate day) {
    Clause root = new Clause("", ProvisionKind.HEADING, "", "", "");
    Clause entry = new Clause("9Z901", ProvisionKind.ENTRY, "9Z901 ", words + "\n", "9Z901");
    root.children.add(entry);
    return Printed.of(root, EDITION, day);
  }

  private static List<Change> changes(String before, String after) {
    return Comparison.of(printed(before, DAY).list(), printed(after, DAY.plusYears(1)).list())
        .changes();
  }

  @Test
  void anEquivalentThatWasCorrectedIsNoChangeInLaw() {
    List<Change> changes =
        changes(
            "Amplifiers with a peak output power greater than 75 W (48.54 dBm).",
            "Amplifiers with a peak output power greater than 75 W (48.75 dBm).");
    assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.TEXT);
    assertThat(changes).extracting(Change::suspect).containsExactly(Optional.of("equivalent"));
  }

  @Test
  void anEquivalentThatFollowsItsBoundIsNoChangeOfItsOwn() {
    List<Change> changes =
        changes(
            "Amplifiers with a peak output power greater than 75 W (48.75 dBm).",
            "Amplifiers with a peak output power greater than 100 W (50 dBm).");
    assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.VALUE);
  }
}
