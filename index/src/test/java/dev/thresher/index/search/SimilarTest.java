package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.index.Editions;
import dev.thresher.index.TestIndex;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTest {
  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = TestIndex.of(folder, Editions.third(), Editions.chinese());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void theNearestProvisionStandsInTheOtherLanguageAndSaysWhy() {
    SimilarResult result = index.similar(SimilarRequest.of(Designator.parse("9A001.b.1")));
    SimilarHit first = result.hits().get(0);
    assertThat(first.hit().path()).isEqualTo("1A901.a");
    assertThat(first.reasons())
        .contains(
            "bound of the same kind: 350 W·h/kg and 300 W·h/kg", "term: energy density = 重量能量密度");
  }

  @Test
  void itWorksInTheOtherDirectionToo() {
    SimilarResult result = index.similar(SimilarRequest.of(Designator.parse("1A901.a")));
    assertThat(result.hits().get(0).hit().path()).isEqualTo("9A001.b.1");
  }

  @Test
  void theOwnListIsLeftOutUnlessItIsAskedFor() {
    SimilarRequest request = SimilarRequest.of(Designator.parse("9A001.b.1"));
    assertThat(index.similar(request).hits())
        .noneMatch(hit -> hit.hit().list().equals(new ListId("us-sample")));
    assertThat(index.similar(request.inAllLists()).hits())
        .anyMatch(hit -> hit.hit().list().equals(new ListId("us-sample")))
        .noneMatch(hit -> hit.hit().path().equals("9A001.b.1"));
  }

  @Test
  void anUnknownDesignatorHasNoOrigin() {
    assertThat(index.similar(SimilarRequest.of(Designator.parse("7Z999"))).origin()).isEmpty();
  }
}
