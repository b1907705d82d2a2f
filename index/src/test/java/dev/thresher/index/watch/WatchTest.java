package dev.thresher.index.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.index.Editions;
import dev.thresher.index.TestIndex;
import dev.thresher.index.query.QuerySyntaxException;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final List<String> QUERIES =
      List.of(
          "cells",
          "\"energy density\"",
          "energy density>=300 Wh/kg",
          "power:[400 W TO 1 kW]",
          "能量密度",
          "semicond*",
          "gyroscpes~",
          "cells NOT solar",
          "country:TH",
          "code:9A001.b kind:item");

  @TempDir Path folder;

  private static List<SavedQuery> saved() {
    return QUERIES.stream().map(query -> new SavedQuery(query, query)).toList();
  }

  @Test
  void aWatchFindsInAnEditionWhatASearchFindsThere() {
    ControlList edition = Editions.third();
    try (Watch watch = Watch.of(saved(), Vocabulary.standard());
        SearchIndex index = TestIndex.of(folder, edition)) {
      List<WatchHit> hits = watch.run(edition);
      for (String query : QUERIES) {
        assertThat(hits.stream().filter(hit -> hit.query().equals(query)).map(WatchHit::path))
            .as(query)
            .containsExactlyInAnyOrderElementsOf(
                index.search(SearchRequest.of(query)).hits().stream().map(Hit::path).toList());
      }
    }
  }

  @Test
  void aHitQuotesItsSourceExactly() {
    ControlList edition = Editions.third();
    try (Watch watch = Watch.of(saved(), Vocabulary.standard())) {
      assertThat(watch.run(edition))
          .isNotEmpty()
          .allSatisfy(hit ->
              assertThat(hit.quotations().get(0).evidence().isQuotedFrom(edition.document().text()))
                  .isTrue());
    }
  }

  @Test
  void newsAreNewAndAmendedProvisionsOnly() {
    var query = new SavedQuery("cells", "cells OR gyroscopes");
    try (Watch watch = Watch.of(List.of(query), Vocabulary.standard())) {
      assertThat(watch.news(Editions.first(), Editions.first())).isEmpty();
      assertThat(watch.news(Editions.first(), Editions.third()))
          .extracting(WatchHit::path)
          .containsExactly("9A001.b.1", "9A001.b.3");
    }
  }

  @Test
  void aSavedQueryIsATextThatReadsBack() {
    var query = new SavedQuery("strong lasers", "laser AND power>=500 W");
    assertThat(SavedQuery.parse("lasers.query", query.text())).isEqualTo(query);
    assertThat(SavedQuery.parse("lasers.query", "# mine\n\nquery: laser\n"))
        .isEqualTo(new SavedQuery("lasers.query", "laser"));
  }

  @Test
  void aFileThatIsNoSavedQueryIsNamedWithItsLine() {
    assertThatThrownBy(() -> SavedQuery.parse("a.query", "name: x\nlaser"))
        .isInstanceOf(UnreadableSavedQueryException.class)
        .hasMessageContaining("a.query: line 2");
    assertThatThrownBy(() -> SavedQuery.parse("a.query", "name: x"))
        .hasMessageContaining("'query: ...' is missing");
    assertThatThrownBy(() -> SavedQuery.parse("a.query", "query: (laser"))
        .isInstanceOf(QuerySyntaxException.class);
  }
}
