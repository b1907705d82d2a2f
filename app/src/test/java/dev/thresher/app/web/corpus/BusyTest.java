package dev.thresher.app.web.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.web.corpus.Uploads.State.Busy;
import org.junit.jupiter.api.Test;

/** How far a document that was sent is, whatever is heard of it and when. */
class BusyTest {
  @Test
  void aStepIsNeverTakenBack() {
    Busy gathering = new Busy(false, Step.WAITING, 0).heard(Step.GATHERING, 40);
    assertThat(gathering.heard(Step.UNDERSTANDING, 41)).isEqualTo(gathering);
    assertThat(gathering.heard(Step.READING, 0)).isEqualTo(gathering);
  }

  @Test
  void sentencesAreCountedOnwardThoughTwoThreadsTellOfThem() {
    Busy busy = new Busy(true, Step.READING, 0).heard(Step.UNDERSTANDING, 2);
    assertThat(busy.heard(Step.UNDERSTANDING, 1).sentences()).isEqualTo(2);
    assertThat(busy.heard(Step.UNDERSTANDING, 3)).isEqualTo(new Busy(true, Step.UNDERSTANDING, 3));
  }
}
