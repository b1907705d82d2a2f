package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownPassagesTest {
  private static final List<String> PASSAGES =
      IntStream.range(0, 200).mapToObj(each -> "passage " + each).toList();

  private final KnownPassages<String, String> known = new KnownPassages<>();

  @Test
  void aPassageIsReadOnceThoughTwoDocumentsThatHaveItAreReadSideBySide() throws Exception {
    var read = new ConcurrentLinkedQueue<String>();
    var both = new CountDownLatch(2);
    // two threads of its own: the common pool may have but one
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> readTogether(both, read));
      var second = threads.submit(() -> readTogether(both, read));
      assertThat(first.get()).isEqualTo(second.get()).hasSameSizeAs(PASSAGES);
    }
    assertThat(read).containsExactlyInAnyOrderElementsOf(PASSAGES);
  }

  private List<List<String>> readTogether(CountDownLatch both, ConcurrentLinkedQueue<String> read)
      throws InterruptedException {
    both.countDown();
    both.await();
    return known.of(
        PASSAGES,
        "en",
        text -> {
          read.add(text);
          return List.of(text + " read");
        });
  }

  @Test
  void theCircumstanceDecidesToo() {
    known.of(List.of("one"), "en", text -> List.of("English"));
    assertThat(known.of(List.of("one"), "zh", text -> List.of("Chinese")))
        .containsExactly(List.of("Chinese"));
    assertThat(known.of(List.of("one"), "en", text -> List.of("again")))
        .containsExactly(List.of("English"));
  }

  @Test
  void whatCouldNotBeReadIsTriedAgainByTheNext() {
    assertThatThrownBy(() ->
            known.of(
                PASSAGES,
                "en",
                text -> {
                  throw new IllegalStateException("no model");
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no model");
    assertThat(known.of(PASSAGES, "en", text -> List.of(text + " read")))
        .containsExactlyElementsOf(PASSAGES.stream().map(text -> List.of(text + " read")).toList());
  }
}
