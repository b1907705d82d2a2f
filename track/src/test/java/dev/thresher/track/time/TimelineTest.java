package dev.thresher.track.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final ListId LIST = new ListId("test-list");

  private static Edition edition(String published, String effective) {
    return new Edition(
        LIST,
        LocalDate.parse(effective),
        Edition.PRIMARY,
        Language.ENGLISH,
        new EditionDates(
            Optional.of(LocalDate.parse(published)),
            Optional.of(LocalDate.parse(effective)),
            Optional.empty()));
  }

  private static final Edition FIRST = edition("2020-01-01", "2020-01-01");
  private static final Edition SECOND = edition("2021-03-01", "2021-06-01");
  private static final Timeline TIMELINE = new Timeline(LIST, List.of(SECOND, FIRST));

  @Test
  void aPublishedTextIsNotYetInForce() {
    LocalDate day = LocalDate.parse("2021-04-01");
    assertThat(TIMELINE.inForceOn(day)).contains(FIRST);
    assertThat(TIMELINE.pendingOn(day)).containsExactly(SECOND);
  }

  @Test
  void fromItsEffectiveDateOnTheLaterTextHolds() {
    assertThat(TIMELINE.inForceOn(LocalDate.parse("2021-06-01"))).contains(SECOND);
  }

  @Test
  void whatWasKnownOnADayIsWhatHadBeenPublishedByThen() {
    LocalDate day = LocalDate.parse("2022-01-01");
    assertThat(TIMELINE.inForceOn(day, LocalDate.parse("2021-02-01"))).contains(FIRST);
  }

  @Test
  void beforeTheFirstEditionNothingIsKnown() {
    assertThat(TIMELINE.inForceOn(LocalDate.parse("2019-12-31"))).isEmpty();
  }

  @Test
  void theTimeBetweenTwoEditionsIsAGap() {
    assertThat(TIMELINE.gaps(LocalDate.parse("2020-05-01"), LocalDate.parse("2022-01-01")))
        .containsExactly(new Timeline.Gap(FIRST, SECOND, 517));
  }
}
