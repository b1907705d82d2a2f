package dev.thresher.track.meets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.EditionBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ForceTest {
  private static final String LATER = "From 2024-03-01, pumps of a flow exceeding 5 kg.";

  private static final ControlList LIST =
      withDates(
          EditionBuilder.on("2024-01-01")
              .with("9Z901", "Pumps.")
              .with("9Z901.a", LATER)
              .with("9Z902", ProvisionKind.PENDING, "Valves of a mass exceeding 3 kg.")
              .with("9Z902.a", "Of steel.")
              .with("9Z903", "Until 2024-02-01, tubes of a mass exceeding 2 kg.")
              .build());

  private static ControlList withDates(ControlList list) {
    SourceText text = list.document().text();
    return new ControlList(
        list.document(),
        list.parameters(),
        List.of(
            date(text, "9Z901.a", "2024-03-01", DateRole.EFFECTIVE),
            date(text, "9Z903", "2024-02-01", DateRole.EXPIRES)),
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

  private static List<String> against(String day, String path) {
    return Force.on(LocalDate.parse(day), LIST).against(path);
  }

  @Test
  void whatBindsHasNothingAgainstIt() {
    assertThat(against("2024-01-15", "9Z901")).isEmpty();
    assertThat(against("2024-03-01", "9Z901.a")).isEmpty();
    assertThat(against("2024-02-01", "9Z903")).isEmpty();
  }

  @Test
  void aControlThatTakesEffectLaterSaysSoWithItsWords() {
    assertThat(against("2024-02-29", "9Z901.a"))
        .containsExactly("takes effect on 2024-03-01: “2024-03-01”");
  }

  @Test
  void anAmendmentThatIsOnlyQuotedIsNotInForceNorIsAnythingBelowIt() {
    assertThat(against("2024-02-29", "9Z902")).hasSize(1);
    assertThat(against("2024-02-29", "9Z902.a").getFirst()).startsWith("not in force");
  }

  @Test
  void aControlThatRanOutSaysSo() {
    assertThat(against("2024-02-02", "9Z903").getFirst()).startsWith("expired on 2024-02-01");
  }
}
