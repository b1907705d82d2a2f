package dev.thresher.track.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.track.parameter.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class TrackingLawsTest {
  private static final int LISTS = 40;
  private static final int ENTRIES = 12;
  private static final int EDITS = 10;
  private static final int REQUIRED = 980;

  private static final long SEED = Long.getLong("thresher.seed", 20240101L);

  @BeforeEach
  void printTheSeed(TestReporter reporter) {
    reporter.publishEntry("thresher.seed", String.valueOf(SEED));
  }

  /** A list before and after its amendment. */
  private record Amended(ControlList before, ControlList after, List<String> expected) {}

  private static Amended amended(Random random) {
    Paragraph before = new RandomList(random).list(ENTRIES);
    Paragraph after = before.copy();
    RandomAmendment amendment = new RandomAmendment(random, after);
    amendment.amend(EDITS);
    return new Amended(
        Paragraph.edition(before, "2020-01-01"),
        Paragraph.edition(after, "2021-01-01"),
        amendment.expected());
  }

  @Test
  void randomAmendmentsAreFoundAndNoneIsInvented(TestReporter reporter) {
    Random random = new Random(SEED);
    Verdict all = new Verdict(0, List.of(), List.of());
    for (int i = 0; i < LISTS; i++) {
      Amended amended = amended(random);
      List<Change> changes = Comparison.of(amended.before(), amended.after()).changes();
      all = all.plus(Verdict.of(changes, amended.expected()));
    }
    String figures =
        all.right()
            + " right, precision "
            + all.precisionPermille()
            + "/1000, recall "
            + all.recallPermille()
            + "/1000";
    reporter.publishEntry("random amendments", figures);
    assertThat(all.precisionPermille())
        .as("%s, invented %s, missed %s", figures, all.invented(), all.missed())
        .isGreaterThanOrEqualTo(REQUIRED);
    assertThat(all.recallPermille())
        .as("%s, missed %s", figures, all.missed())
        .isGreaterThanOrEqualTo(REQUIRED);
  }

  @Test
  void anEditionDoesNotDifferFromItself() {
    Random random = new Random(SEED);
    for (int i = 0; i < LISTS; i++) {
      ControlList list = amended(random).before();
      assertThat(Comparison.of(list, list).changes()).isEmpty();
    }
  }

  @Test
  void comparingBackwardsGivesTheInverse() {
    Random random = new Random(SEED);
    for (int i = 0; i < LISTS; i++) {
      Amended amended = amended(random);
      Comparison forwards = Comparison.of(amended.before(), amended.after());
      Comparison backwards = Comparison.of(amended.after(), amended.before());
      assertThat(backwards.changes())
          .isEqualTo(forwards.changes().stream().map(Change::inverse).toList());
    }
  }

  @Test
  void replayingTheChangesOnTheEarlierEditionGivesTheLater() {
    Random random = new Random(SEED);
    for (int i = 0; i < LISTS; i++) {
      Amended amended = amended(random);
      List<Change> changes = Comparison.of(amended.before(), amended.after()).changes();
      assertThat(Replay.of(amended.before()).apply(changes, amended.before()).demands())
          .isEqualTo(Replay.of(amended.after()).demands());
    }
  }

  @Test
  void renumberingChangesOnlyPaths() {
    Random random = new Random(SEED);
    for (int i = 0; i < LISTS; i++) {
      Paragraph before = new RandomList(random).list(ENTRIES);
      Paragraph after = before.copy();
      Paragraph slot = new Paragraph("");
      slot.isReserved = true;
      after.all().stream()
          .filter(paragraph -> !paragraph.children.isEmpty() && paragraph != after)
          .forEach(paragraph -> paragraph.children.addFirst(slot));
      List<Change> changes =
          new ArrayList<>(
              Comparison.of(
                      Paragraph.edition(before, "2020-01-01"),
                      Paragraph.edition(after, "2021-01-01"))
                  .changes());
      changes.removeIf(change -> change.kind() == ChangeKind.MOVED);
      assertThat(changes).isEmpty();
    }
  }

  @Test
  void editingOneNumberGivesExactlyOneChange() {
    Random random = new Random(SEED);
    for (int i = 0; i < LISTS; i++) {
      Paragraph before = new RandomList(random).list(ENTRIES);
      Paragraph after = before.copy();
      List<Paragraph> bounded =
          after.all().stream().filter(paragraph -> !paragraph.bounds.isEmpty()).toList();
      bounded.get(random.nextInt(bounded.size())).bounds.getFirst().number = "1234";
      List<Change> changes =
          Comparison.of(
                  Paragraph.edition(before, "2020-01-01"), Paragraph.edition(after, "2021-01-01"))
              .changes();
      assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.VALUE);
    }
  }
}
