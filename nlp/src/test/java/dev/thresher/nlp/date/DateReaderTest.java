package dev.thresher.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.DateMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static List<DateMention> read(String text) {
    return new DateReader().read("", text, Optional.empty());
  }

  private static String days(DateMention date) {
    return date.value().map(LocalDate::toString).orElse("?")
        + date.valueEnd().map(end -> ".." + end).orElse("");
  }

  private static String shown(DateMention date) {
    return days(date)
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
          Under the Convention on Kites and Balls, signed at Bern, Switzerland, on May 3, 1993. | 1993-05-03 cited | May 3, 1993
          The firm signed the lease on May 4, 1993.               | 1993-05-04 other | May 4, 1993
          87 FR 62186, 10/13/22.                                  | 2022-10-13 cited | 10/13/22
          The text consolidated to 04.06.2022 counts.             | 2022-06-04 published | 04.06.2022
          1994年7月19日商务部、海关总署发布的《风筝办法》废止。           | 1994-07-19 published | 1994年7月19日
          제1조 <개정 2008.2.29>                                  | 2008-02-29 amended | 2008.2.29
          tenue les 11 et 12 juillet 1996                         | 1996-07-11..1996-07-12 other | 11 et 12 juillet 1996
          Members talked in October 2022 in Vienna.               | 2022-10-01..2022-10-31 other | October 2022
          A window between 1 May 2021 and 3 June 2021 was given.  | 2021-05-01..2021-06-03 other | 1 May 2021 and 3 June 2021
          Talks ran on July 11-14, 2023 in Bern.                  | 2023-07-11..2023-07-14 other | July 11-14, 2023
          The rule is delayed until December 1, 2025.             | 2025-12-01 delayed | December 1, 2025
          Valable jusqu'au 1er mai 2021.                          | 2021-05-01 expires | 1er mai 2021
          本条例自２０２４年１２月１日起施行。                      | 2024-12-01 effective | ２０２４年１２月１日
          旧条例自2024年12月1日起废止。                            | 2024-12-01 expires | 2024年12月1日
          二〇二四年五月三十日商务部发布                            | 2024-05-30 published | 二〇二四年五月三十日
          2011年1月8日《关于废止旧规定的决定》第一次修订            | 2011-01-08 amended | 2011年1月8日
          2024年3月5日常务会议《关于修改〈风筝和气球管理办法〉、〈风车和水车管理办法〉、〈高空和低空风筝管理办法〉、〈渡船和航标管理办法〉、〈湖面冰雪管理办法〉的决定》修正 | 2024-03-05 amended | 2024年3月5日
          有效期自2024年1月1日至12月31日。                         | 2024-01-01..2024-12-31 effective | 2024年1月1日至12月31日
          最終改正：平成二五年九月二七日                            | 2013-09-27 amended | 平成二五年九月二七日
          令和元年五月一日から施行する。                            | 2019-05-01 effective | 令和元年五月一日
          令和四年六月の会                                        | 2022-06-01..2022-06-30 other | 令和四年六月
          """)
  void aDateIsReadWithItsRole(String text, String value, String quote) {
    assertThat(read(text)).extracting(DateReaderTest::shown).containsExactly(value + " | " + quote);
  }

  @Test
  void severalDatesOfOneRuleKeepTheirOwnRoles() {
    assertThat(
            read(
                "The rule takes effect on May 1, 2025, save for 9Z901.b, which is deferred to"
                    + " June 2, 2025; comments are due by July 3, 2025."))
        .extracting(date -> days(date) + " " + date.role().code())
        .containsExactly("2025-05-01 effective", "2025-06-02 delayed", "2025-07-03 other");
  }

  @Test
  void aLineThatBreaksOffBeforeItsDateGoesOn() {
    assertThat(read("Coal may come in until\n10 August 2022."))
        .extracting(date -> date.role().code())
        .containsExactly("expires");
  }

  @Test
  void datesInARowDoTheSame() {
    assertThat(read("The list was amended on 1 May 2020, 2 June 2021 and 3 July 2022."))
        .extracting(date -> date.role().code())
        .containsExactly("amended", "amended", "amended");
    assertThat(
            read(
                "[61 FR 100, May 1, 1996, as amended at 62 FR 1, May 2, 1997; 63 FR 2, May 3, 1998]"))
        .extracting(date -> date.role().code())
        .containsExactly("cited", "amended", "amended");
  }

  @Test
  void aDayWithoutAYearTakesTheYearBesideIt() {
    assertThat(read("Exports between November 17 and December 31, 2023 count."))
        .extracting(DateReaderTest::days)
        .containsExactly("2023-11-17..2023-12-31");
    assertThat(read("2020年10月17日通过，自同年十二月一日起施行。"))
        .extracting(DateReaderTest::days)
        .containsExactly("2020-10-17", "2020-12-01");
    assertThat(read("Nothing ships on May 3.")).isEmpty();
    assertThat(read("Since May 3, 2023 reports come by June 4 of the year following that one."))
        .extracting(DateReaderTest::days)
        .containsExactly("2023-05-03");
  }

  @Test
  void aDateThatCountsFromPublicationKeepsItsAnchor() {
    assertThat(read("本公告自公布之日起施行。"))
        .extracting(DateReaderTest::shown)
        .containsExactly("? effective from publication | 自公布之日起");
    assertThat(read("It takes effect upon publication."))
        .extracting(DateReaderTest::shown)
        .containsExactly("? effective from publication | upon publication");
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

  /** Found by fuzzing: figures and numerals mixed are no count of days. */
  @ParameterizedTest
  @ValueSource(strings = {"自公布之日起4十日后施行。", "公布の日から起算して4十日を経過した日から施行する。", "即日起十4日"})
  void aCountThatIsNoneIsNoPeriod(String text) {
    assertThat(read(text)).allMatch(date -> date.value().isEmpty());
  }

  @Test
  void theOneDayOfPublicationThatATextNamesIsTheAnchorAndTwoAreNone() {
    assertThat(read("2022年8月22日商务部令第3号公布。本公告自公布之日起30日后施行。"))
        .extracting(DateReaderTest::shown)
        .contains("2022-09-21 effective from publication | 自公布之日起30日后");
    assertThat(read("Published on May 3, 2024, it applies 90 days after publication."))
        .extracting(DateReaderTest::shown)
        .contains("2024-08-01 effective from publication | 90 days after publication");
    assertThat(
            read("Published May 3, 2024, published again June 3, 2024, effective on publication."))
        .extracting(DateReaderTest::shown)
        .contains("? effective from publication | on publication");
  }

  /**
   * What a run keeps of a passage serves every edition unless it counts from that edition's day.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It applies 90 days after the date of publication. | true",
        "2022年8月22日商务部令第3号公布。本公告自公布之日起30日后施行。 | true",
        "Kites sold before May 3, 2024 are released 30 days after the licence expires. | false",
        "Effective June 3, 2024. | false",
        "No day is named. | false",
      })
  void anotherDayOfPublicationMattersOnlyToWhatCountsFromIt(String text, boolean counts) {
    List<DateMention> untold = read(text);
    List<DateMention> told =
        new DateReader().read("", text, Optional.of(LocalDate.of(2030, 2, 28)));
    assertThat(DateReader.countFromPublication(untold)).isEqualTo(counts);
    assertThat(told.equals(untold)).isEqualTo(!counts);
  }

  @Test
  void theDatesOfSeveralInstructionsStayApart() {
    assertThat(
            read(
                "Instructions 2 and 4 are effective October 12, 2022; instruction 3 is effective"
                    + " October 21, 2022; and instruction 5 is delayed until May 3, 2023."))
        .extracting(DateReaderTest::shown)
        .containsExactly(
            "2022-10-12 effective | October 12, 2022",
            "2022-10-21 effective | October 21, 2022",
            "2023-05-03 delayed | May 3, 2023");
  }

  @Test
  void aDayThatNeverWasIsNoDate() {
    assertThat(read("Part 30/45/22 and February 30, 2022 and 2022-13-01")).isEmpty();
  }

  @Test
  void numbersThatLookLikeDatesAreNone() {
    assertThat(read("3 CFR, 1,978 Comp.; a fraction of 10/9; 10-6 Pa; ratio 1:10; edition 12/3"))
        .isEmpty();
  }

  @Test
  void everyFormOfTheTableReadsItsExample() {
    for (CalendarForms.Form form : CalendarForms.table()) {
      assertThat(read(form.example()).stream().map(DateReaderTest::days))
          .as(form.name())
          .containsExactly(form.expected().split(" "));
    }
  }

  @Test
  void everyCueOfTheTableFindsItsRoleInItsExample() {
    for (Cues.Cue cue : Cues.table()) {
      assertThat(read(cue.example()))
          .as(cue.expression() + ": " + cue.example())
          .extracting(DateMention::role)
          .contains(cue.role());
    }
  }
}
