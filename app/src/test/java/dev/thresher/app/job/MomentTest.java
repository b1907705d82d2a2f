package dev.thresher.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
  private static final Edition OLD = edition("list", "2020-01-01", "2020-01-01", "2020-01-01");

  /** Published in March, binding from June on. */
  private static final Edition NEW = edition("list", "2021-03-01", "2021-03-01", "2021-06-01");

  private static final Edition OTHER = edition("other", "2019-01-01", "2019-01-01", "2019-01-01");
  private static final List<Edition> ALL = List.of(OLD, NEW, OTHER);

  private static Edition edition(String list, String day, String published, String effective) {
    return new Edition(
        new ListId(list),
        LocalDate.parse(day),
        Edition.PRIMARY,
        Language.ENGLISH,
        new EditionDates(
            Optional.of(LocalDate.parse(published)),
            Optional.of(LocalDate.parse(effective)),
            Optional.empty()));
  }

  private static List<Edition> at(String inForce, String known) {
    Moment moment = new Moment(day(inForce), day(known));
    return ALL.stream().filter(moment.among(ALL)).toList();
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  @Test
  void whatIsPublishedAndDoesNotBindYetIsNotInForce() {
    assertThat(at("2021-04-01", "")).containsExactly(OLD, OTHER);
    assertThat(at("2021-06-01", "")).containsExactly(NEW, OTHER);
  }

  @Test
  void whatWasNotPublishedWasNotKnownToBind() {
    assertThat(at("2021-06-01", "2021-02-28")).containsExactly(OLD, OTHER);
    assertThat(at("2021-06-01", "2021-03-01")).containsExactly(NEW, OTHER);
  }

  @Test
  void aDayOfKnowledgeAloneLeavesAllThatCouldBeRead() {
    assertThat(at("", "2021-02-28")).containsExactly(OLD, OTHER);
    assertThat(at("", "2021-03-01")).containsExactly(OLD, NEW, OTHER);
  }
}
