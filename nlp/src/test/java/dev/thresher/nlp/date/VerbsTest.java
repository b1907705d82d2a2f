package dev.thresher.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.DateMention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerbsTest {
  private static List<String> roles(String text) {
    return new DateReader()
        .read("", text, Optional.empty()).stream()
            .map(DateMention::role)
            .map(r -> r.code())
            .toList();
  }

  @Test
  void eachDateGoesWithTheVerbNextToIt() {
    assertThat(
            roles(
                "The Act was signed on May 3, 2024, appeared on May 9, 2024, applies from June 1,"
                    + " 2024 and lapses on July 1, 2026."))
        .containsExactly("other", "published", "effective", "expires");
  }

  @Test
  void everyFormOfAVerbCounts() {
    assertThat(roles("Rewriting the annex on May 3, 2024 helped.")).containsExactly("amended");
    assertThat(roles("The annex was rewritten on May 3, 2024.")).containsExactly("amended");
    assertThat(roles("The ban came into operation on May 3, 2024.")).containsExactly("effective");
  }

  @Test
  void aNounThatLooksLikeAVerbGovernsNothing() {
    assertThat(roles("Effective for every export, order and report: May 3, 2024."))
        .containsExactly("effective");
  }

  @Test
  void ofVerbsInAChainTheLastSaysWhatIsDone() {
    assertThat(roles("2024年5月3日修订并公布。")).containsExactly("published");
    assertThat(roles("2024年5月3日修订通过。")).containsExactly("other");
  }

  @Test
  void aStartThatSlipsHasAnOldDayAndANewOne() {
    assertThat(roles("The start slips from May 3, 2024 to June 3, 2024."))
        .containsExactly("effective", "delayed");
  }

  @Test
  void aConsultationThatClosesEndsNoRule() {
    assertThat(roles("The comment window closes on May 3, 2024.")).containsExactly("other");
    assertThat(roles("意见反馈截止时间为2024年5月3日。")).containsExactly("other");
  }

  @Test
  void aDateBehindAConditionGoesWithTheVerbBeforeTheCondition() {
    assertThat(
            roles(
                "It applies from 3 May 2024 and, for contracts signed before that day, from 3 June"
                    + " 2024."))
        .containsExactly("effective", "effective");
  }
}
