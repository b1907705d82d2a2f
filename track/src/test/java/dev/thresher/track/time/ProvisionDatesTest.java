package dev.thresher.track.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.EditionBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProvisionDatesTest {
  private static final ProvisionDates DATES =
      ProvisionDates.of(
          withDates(
              EditionBuilder.on("2024-01-01")
                  .with("9Z901", "Pumps, from 2024-03-01.")
                  .with("9Z901.a", "Of a flow exceeding 5 kg, until 2025-06-30.")
                  .with("9Z902", "Valves, from 2020-05-05.")
                  .build()));

  private static ControlList withDates(ControlList list) {
    SourceText text = list.document().text();
    return new ControlList(
        list.document(),
        list.parameters(),
        List.of(
            date(text, "9Z901", "2024-03-01", DateRole.EFFECTIVE),
            date(text, "9Z901.a", "2025-06-30", DateRole.EXPIRES),
            date(text, "9Z902", "2020-05-05", DateRole.EFFECTIVE)),
        list.entities(),
        list.census());
  }

  private static DateMention date(SourceText text, String path, String day, DateRole role) {
    int start = text.characters().indexOf(day);
    return new DateMention(
        path,
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        role,
        Optional.empty(),
        text.evidence(new Span(start, start + day.length())));
  }

  @Test
  void aProvisionBindsWhenItAndThoseAboveItSay() {
    assertThat(DATES.of("9Z901")).containsExactly("takes effect on 2024-03-01");
    assertThat(DATES.of("9Z901.a"))
        .containsExactly("takes effect on 2024-03-01", "ends on 2025-06-30");
  }

  @Test
  void whatWasInForceBeforeTheEditionIsNotNoted() {
    assertThat(DATES.of("9Z902")).isEmpty();
    assertThat(DATES.of("9Z903")).isEmpty();
  }
}
