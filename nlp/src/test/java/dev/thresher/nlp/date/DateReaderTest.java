package dev.thresher.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static List<DateMention> read(String text) {
    return new DateReader().read("", text, Optional.empty());
  }

  private static String shown(DateMention date) {
    return date.value().map(LocalDate::toString).orElse("?")
        + date.valueEnd().map(end -> ".." + end).orElse("")
        + " "
        + date.role().code()
        + date.anchor().map(anchor -> " from " + anchor).orElse("")
        + " | "
        + date.evidence().quote();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Effective Oct. 7, 2022, a licence is needed.            | 2022-10-07 effective | Oct. 7, 2022
          It entered the register on 7th of October 2022.         | 2022-10-07 other | 7th of October 2022
          See 90 FR 37999 (August 6, 2025).                       | 2025-08-06 cited | August 6, 2025
          87 FR 62186, 10/13/22.                                  | 2022-10-13 cited | 10/13/22
          The text consolidated to 04.06.2022 counts.             | 2022-06-04 other | 04.06.2022
          Members met in October 2022 in Vienna.                  | 2022-10-01..2022-10-31 other | October 2022
          A window between 1 May 2021 and 3 June 2021 was given.  | 2021-05-01..2021-06-03 other | 1 May 2021 and 3 June 2021
          The rule is delayed until December 1, 2025.             | 2025-12-01 delayed | December 1, 2025
          本条例自２０２４年１２月１日起施行。                      | 2024-12-01 effective | ２０２４年１２月１日
          二〇二四年五月三十日商务部发布                            | 2024-05-30 published | 二〇二四年五月三十日
          根据2016年11月7日的决定修正                               | 2016-11-07 amended | 2016年11月7日
          最終改正：平成二五年九月二七日                            | 2013-09-27 amended | 平成二五年九月二七日
          令和元年五月一日から施行する。                            | 2019-05-01 effective | 令和元年五月一日
          """)
  void aDateIsReadWithItsRole(String text, String value, String quote) {
    assertThat(read(text)).extracting(DateReaderTest::shown).containsExactly(value + " | " + quote);
  }

  @Test
  void aDateThatCountsFromPublicationKeepsItsAnchor() {
    assertThat(read("本公告自公布之日起施行。"))
        .extracting(DateReaderTest::shown)
        .containsExactly("? effective from publication | 自公布之日起");
  }

  @Test
  void aKnownPublicationResolvesARelativeDate() {
    var dates =
        new DateReader()
            .read(
                "",
                "It applies 90 days after the date of publication.",
                Optional.of(LocalDate.of(2024, 1, 1)));
    assertThat(dates)
        .extracting(DateReaderTest::shown)
        .containsExactly(
            "2024-03-31 effective from publication | 90 days after the date of publication");
  }

  @Test
  void aDayThatNeverWasIsNoDate() {
    assertThat(read("Part 30/45/22 and February 30, 2022 and 2022-13-01")).isEmpty();
  }

  @Test
  void everyCueOfTheTableFindsItsRoleInItsExample() {
    for (Cues.Cue cue : Cues.table()) {
      assertThat(read(cue.example()))
          .as(cue.words() + ": " + cue.example())
          .extracting(DateMention::role)
          .containsExactly(cue.role());
    }
  }
}
