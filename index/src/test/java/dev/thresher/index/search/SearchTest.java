package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.Editions;
import dev.thresher.index.TestIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index =
        TestIndex.of(
            folder, Editions.first(), Editions.second(), Editions.third(), Editions.chinese());
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> codes(SearchRequest request) {
    return index.search(request).hits().stream().map(Hit::path).toList();
  }

  private List<String> codes(String query) {
    return codes(SearchRequest.of(query));
  }

  @Test
  void wordsFindTheProvisionThatHoldsThem() {
    assertThat(codes("secondary cells energy density")).startsWith("9A001.b.1");
  }

  @Test
  void wordsOfTheChapeauCountForItsItems() {
    assertThat(codes("batteries solar")).startsWith("9A001.b.2");
  }

  @Test
  void whereFewHoldMostOfTheWordsThoseThatHoldSomeFollow() {
    SearchResult result = index.search(SearchRequest.of("batteries solar"));
    assertThat(result.most()).isPositive().isLessThan(result.total());
    assertThat(codes("batteries solar")).contains("9A001.b.1", "9A001.b.3");
    assertThat(index.search(SearchRequest.of("\"batteries solar\"")).total()).isZero();
  }

  @Test
  void aHitQuotesItsSourceExactly() {
    for (String query : List.of("cells", "energy density", "laser", "space", "\"solar cells\"")) {
      for (Hit hit : index.search(SearchRequest.of(query)).hits()) {
        for (Quotation quotation : hit.quotations()) {
          assertThat(quotation.evidence().isQuotedFrom(source(hit).document().text())).isTrue();
        }
      }
    }
  }

  private static ControlList source(Hit hit) {
    return hit.list().value().equals("cn-sample") ? Editions.chinese() : Editions.third();
  }

  @Test
  void aHighlightIsTheWordThatMatched() {
    Quotation quotation = index.search(SearchRequest.of("cell")).hits().get(0).quotations().get(0);
    Span highlight = quotation.highlights().get(0);
    assertThat(quotation.quote(highlight)).isIn("Cells", "cells");
  }

  @Test
  void aPhraseIsHighlightedWordByWordInItsOrder() {
    Hit hit = index.search(SearchRequest.of("\"energy density\"")).hits().get(0);
    assertThat(hit.quotations().get(0).marked("[", "]")).contains("[energy density]");
  }

  @Test
  void aHitNamesThePageOfItsWords() {
    assertThat(index.search(SearchRequest.of("solar")).hits().get(0).page()).hasValue(2);
    assertThat(index.search(SearchRequest.of("\"energy density\"")).hits().get(0).page())
        .hasValue(1);
  }

  @Test
  void aDesignatorAsAWordComesFirstThenAllBelowIt() {
    assertThat(codes("9A001.b.2")).startsWith("9A001.b.2").contains("9A001.b.2#note");
    assertThat(codes("code:9A001.b"))
        .containsExactly(
            "9A001.b", "9A001.b.1", "9A001.b.2", "9A001.b.2#note", "9A001.b.3", "9A001.b.10");
  }

  @Test
  void fieldsNarrow() {
    assertThat(codes("cells kind:note")).isEmpty();
    assertThat(codes("laser kind:note")).containsExactly("9A001.b.2#note");
    assertThat(codes("country:TH")).containsExactly("9A001.b.10");
    assertThat(codes("* list:cn-sample")).containsExactly("1A901", "1A901.a", "1A901.b");
  }

  @Test
  void booleanOperatorsDoWhatTheySay() {
    assertThat(codes("solar OR gyroscopes")).containsExactlyInAnyOrder("9A001.b.2", "9A001.b.3");
    assertThat(codes("cells NOT solar")).doesNotContain("9A001.b.2").contains("9A001.b.1");
    assertThat(codes("cells -solar -energy")).doesNotContain("9A001.b.2", "9A001.b.1");
    assertThat(codes("(solar OR secondary) AND cells"))
        .containsExactlyInAnyOrder("9A001.b.1", "9A001.b.2");
  }

  @Test
  void beginningsPatternsAndMisspellingsAreFound() {
    assertThat(codes("semicond*")).containsExactly("9A001.b.2#note");
    assertThat(codes("gyro*opes")).containsExactly("9A001.b.3");
    assertThat(codes("gyroscpes~")).containsExactly("9A001.b.3");
  }

  @Test
  void chineseWordsAreFoundInEitherScriptAndWidth() {
    assertThat(codes("能量密度 lang:zh")).containsExactly("1A901.a");
    assertThat(codes("导弹")).containsExactly("1A901.b");
    assertThat(codes("導彈")).containsExactly("1A901.b");
    assertThat(codes("３００")).contains("1A901.a");
  }

  @Test
  void numbersAreOneWordHoweverTheyAreGrouped() {
    assertThat(codes("1510 nm")).contains("9A001.b.2");
  }

  @Test
  void theDateChoosesTheEdition() {
    assertThat(codes(SearchRequest.of("350").in(When.asOf(LocalDate.parse("2020-06-01")))))
        .isEmpty();
    assertThat(codes(SearchRequest.of("250").in(When.asOf(LocalDate.parse("2020-06-01")))))
        .containsExactly("9A001.b.1");
    assertThat(codes(SearchRequest.of("250"))).isEmpty();
    assertThat(codes(SearchRequest.of("cells").in(When.asOf(LocalDate.parse("2019-12-31")))))
        .isEmpty();
  }

  @Test
  void editionsOfAProvisionAreOneHitWithTheDatesItHoldsFor() {
    SearchResult result = index.search(SearchRequest.of("350").in(When.allEditions()));
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.hits().get(0).matching())
        .containsExactly(LocalDate.parse("2021-01-01"), LocalDate.parse("2022-01-01"));
    assertThat(result.hits().get(0).edition()).isEqualTo("us-sample@2022-01-01");
  }

  @Test
  void aHitKnowsSinceWhenItsWordingStands() {
    Hit hit = index.search(SearchRequest.of("350")).hits().get(0);
    assertThat(hit.sameWording())
        .containsExactly(LocalDate.parse("2021-01-01"), LocalDate.parse("2022-01-01"));
  }

  @Test
  void facetsCountHits() {
    SearchResult result =
        index.search(
            SearchRequest.of("cells")
                .in(When.allEditions())
                .counting(Facet.LIST, Facet.KIND, Facet.EDITION, Facet.CATEGORY));
    assertThat(result.counts(Facet.LIST))
        .containsExactly(new FacetCount("us-sample", result.total()));
    assertThat(result.counts(Facet.CATEGORY)).containsExactly(new FacetCount("9", result.total()));
    assertThat(result.counts(Facet.EDITION)).hasSize(3);
    int byKind = result.counts(Facet.KIND).stream().mapToInt(FacetCount::hits).sum();
    assertThat(byKind).isEqualTo(result.total());
  }

  @Test
  void entitiesAreCountedOneByOneAndByType() {
    SearchRequest request =
        SearchRequest.of("cells").counting(Facet.ENTITY, Facet.ENTITY_TYPE, Facet.COUNTRY);
    SearchResult result = index.search(request);
    assertThat(result.counts(Facet.ENTITY)).containsExactly(new FacetCount("TH", 1));
    assertThat(result.counts(Facet.ENTITY_TYPE)).containsExactly(new FacetCount("place", 1));
    assertThat(codes(request.narrowedTo(Facet.ENTITY, "TH"))).containsExactly("9A001.b.10");
    assertThat(codes("entity:thailand")).isEqualTo(codes("entity:th"));
  }

  @Test
  void narrowingToAFacetGivesAsManyHitsAsWereCounted() {
    SearchRequest request = SearchRequest.of("cells").counting(Facet.KIND);
    for (FacetCount count : index.search(request).counts(Facet.KIND)) {
      assertThat(index.search(request.narrowedTo(Facet.KIND, count.value())).total())
          .isEqualTo(count.hits());
    }
  }

  @Test
  void aNarrowedFacetStillCountsItsOtherValues() {
    SearchRequest request = SearchRequest.of("cells OR laser").counting(Facet.KIND, Facet.LIST);
    SearchResult all = index.search(request);
    SearchResult notes = index.search(request.narrowedTo(Facet.KIND, "note"));
    assertThat(notes.counts(Facet.KIND)).isEqualTo(all.counts(Facet.KIND));
    assertThat(notes.counts(Facet.LIST)).containsExactly(new FacetCount("us-sample", 1));
  }

  @Test
  void aQueryThatNamesAnEditionSearchesIt() {
    assertThat(codes("edition:2020-01-01 250")).containsExactly("9A001.b.1");
  }

  @Test
  void pagesCoverEveryHitOnce() {
    SearchRequest request = SearchRequest.of("*");
    int total = index.search(request).total();
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < total; offset += 2) {
      paged.addAll(codes(request.page(offset, 2)));
    }
    assertThat(paged).hasSize(total).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(codes(request.page(0, 100)));
  }

  @Test
  void sortingByDesignatorCountsAsPeopleDo() {
    assertThat(codes(SearchRequest.of("cells").sortedBy(Sort.DESIGNATOR)))
        .containsSubsequence("9A001.b.1", "9A001.b.2", "9A001.b.10");
  }
}
