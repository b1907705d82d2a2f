package dev.thresher.track.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.parameter.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
  private static Rule rule(String citation, String title, String effective) {
    LocalDate day = LocalDate.parse(effective);
    return new Rule(citation, title, "", day, day, Set.of("1"));
  }

  private static Change change() {
    return Comparison.of(
            EditionBuilder.on("2020-01-01").with("9Z901", "Power exceeding 10 W.").build(),
            EditionBuilder.on("2021-01-01").with("9Z901", "Power exceeding 20 W.").build())
        .changes()
        .getFirst();
  }

  @Test
  void aRuleThatTookEffectBetweenTheEditionsIsNamed() {
    RuleIndex index =
        new RuleIndex(
            List.of(
                rule("1 XX 1", "Too early", "2020-01-01"),
                rule("1 XX 2", "On the day of the later edition", "2021-01-01"),
                rule("1 XX 3", "Too late", "2021-01-02")));
    assertThat(index.attributed(change()).sourceRule()).contains("1 XX 2");
  }

  @Test
  void aRuleThatNamesTheEntryComesFirst() {
    RuleIndex index =
        new RuleIndex(
            List.of(
                rule("1 XX 2", "Some revisions", "2020-06-01"),
                rule("1 XX 3", "Revision of 9Z901", "2020-07-01")));
    assertThat(index.attributed(change()).sourceRule()).contains("1 XX 3; 1 XX 2");
  }

  @Test
  void aChangeThatNoRuleFitsStaysWithoutOne() {
    assertThat(new RuleIndex(List.of()).attributed(change()).sourceRule()).isEmpty();
  }
}
