package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.index.Editions;
import dev.thresher.index.TestIndex;
import dev.thresher.index.write.IndexBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Built at once, merged of shards, shards served together: three ways to the same answers. */
class ShardsTest {
  @TempDir Path folder;
  private SearchIndex atOnce;
  private SearchIndex merged;
  private SearchIndex together;

  @BeforeEach
  void build() {
    atOnce =
        TestIndex.of(
            folder.resolve("one"),
            Editions.first(),
            Editions.second(),
            Editions.third(),
            Editions.chinese());
    List<Path> shards = List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("c"));
    TestIndex.write(shards.get(0), Editions.first(), Editions.second(), Editions.third());
    TestIndex.write(shards.get(1), Editions.chinese());
    TestIndex.write(shards.get(2));
    try (IndexBuilder builder = IndexBuilder.open(folder.resolve("merged"))) {
      builder.merge(shards);
      builder.commit("test");
    }
    merged = SearchIndex.open(folder.resolve("merged"));
    together = SearchIndex.together(shards, Vocabulary.standard());
  }

  @AfterEach
  void close() {
    atOnce.close();
    merged.close();
    together.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "energy density",
        "batteries solar",
        "能量密度",
        "9A001",
        "9A001.b.1",
        "\"energy density\"",
        "bat*",
        "cells NOT solar",
        "energy density:[300 Wh/kg TO 400 Wh/kg]",
        ""
      })
  void theSameQuestionsHaveTheSameAnswers(String query) {
    for (When when :
        List.of(When.allEditions(), When.latest(), When.asOf(LocalDate.parse("2022-06-01")))) {
      SearchRequest request =
          SearchRequest.of(query)
              .in(when)
              .page(0, 100)
              .counting(Facet.LIST, Facet.EDITION, Facet.KIND);
      assertThat(merged.search(request)).as("merged, %s", when).isEqualTo(atOnce.search(request));
      assertThat(together.search(request))
          .as("together, %s", when)
          .isEqualTo(atOnce.search(request));
    }
  }

  @Test
  void theQuestionsAboveFindSomething() {
    assertThat(together.search(SearchRequest.of("energy density")).hits()).isNotEmpty();
    assertThat(together.search(SearchRequest.of("能量密度").in(When.allEditions())).hits())
        .extracting(Hit::list)
        .contains(Editions.chinese().document().edition().list());
  }

  @Test
  void shardsThatWereCommittedTogetherKnowTheEditionsOfAll() {
    assertThat(together.editions()).isEqualTo(atOnce.editions());
    assertThat(together.editions())
        .extracting(IndexedEdition::list)
        .contains(Editions.first().document().edition().list());
    assertThat(together.fingerprint()).isEqualTo(atOnce.fingerprint());
  }
}
