package dev.thresher.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.AnnexOfParties;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableDatesTest {
  private static DateRole roleOfTheDayIn(Document document, String provision) {
    int at = document.text().characters().indexOf("12 March 2022");
    DateMention day =
        new DateMention(
            provision,
            Optional.of(LocalDate.of(2022, 3, 12)),
            Optional.empty(),
            DateRole.OTHER,
            Optional.empty(),
            document.text().evidence(new Span(at, at + 13)));
    return TableDates.read(document, java.util.List.of(day)).getFirst().role();
  }

  @Test
  void theHeadOfATableSaysWhatItsDatesDo() {
    assertThat(
            roleOfTheDayIn(
                AnnexOfParties.of(
                    "ANNEX Z", "Name of the body Date of application", "Heron Bank 12 March 2022"),
                "Annex Z#1"))
        .isEqualTo(DateRole.EFFECTIVE);
  }

  @Test
  void withoutAHeadNothingIsSaid() {
    assertThat(
            roleOfTheDayIn(AnnexOfParties.of("ANNEX Z", "Heron Bank 12 March 2022"), "Annex Z#0"))
        .isEqualTo(DateRole.OTHER);
  }
}
