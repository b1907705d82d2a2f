package dev.thresher.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.index.Editions;
import dev.thresher.index.ListSketch;
import dev.thresher.index.TestIndex;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.FacetCount;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.PartyHit;
import dev.thresher.index.search.PartyRequest;
import dev.thresher.index.search.Quotation;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.SearchResult;
import dev.thresher.index.search.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions that repeat each other share records, and nobody who asks can tell. */
class SharedRecordsTest {
  private static final List<String> QUERIES =
      List.of("cells", "energy density", "*", "pumps", "\"solar cells\"", "amplif*", "Lanxing");

  @TempDir Path folder;

  /** Another list whose text moves, loses an item and has it back. */
  private static ControlList pumps(String date, String preface, boolean hasValves, String power) {
    ListSketch sketch =
        ListSketch.english("us-pumps", date)
            .page(1)
            .entry("1A001", "1A001 " + preface)
            .page(2)
            .entry("2B350", "2B350 Pumps and valves, as follows:")
            .item("2B350.a", "a. Pumps with a power of " + power + " kW or more;")
            .parameter(
                "power",
                "power",
                new Threshold.AtLeast(Quantity.of(power, UnitCode.parse("kW").orElseThrow())),
                power + " kW or more");
    if (hasValves) {
      sketch
          .item("2B350.b", "b. Valves of Lanxing Optics Technology;")
          .party("Lanxing Optics Technology", "Lanxing Optics Technology");
    }
    return sketch.build();
  }

  private static List<ControlList> series() {
    return List.of(
        pumps("2020-01-01", "Short.", true, "5"),
        pumps("2021-01-01", "A preface that pushes all the rest to another place.", true, "5"),
        pumps("2022-01-01", "A preface that pushes all the rest to another place.", false, "7"),
        pumps("2023-01-01", "Short.", true, "7"),
        Editions.first(),
        Editions.second(),
        Editions.third());
  }

  private SearchIndex together() {
    return TestIndex.of(folder.resolve("together"), series().toArray(ControlList[]::new));
  }

  /** What a hit shows of one edition; how well it ranks depends on all others. */
  private record Shown(
      String edition, String path, String place, Object page, Object quotations, Object bounds) {
    static Shown of(Hit hit) {
      return new Shown(
          hit.edition(), hit.path(), hit.place(), hit.page(), hit.quotations(), hit.parameters());
    }
  }

  private static List<Shown> shown(SearchIndex index, ControlList list, String query) {
    LocalDate date = list.document().edition().date();
    return index
        .search(
            SearchRequest.of(query)
                .in(When.asOf(date))
                .narrowedTo(Facet.LIST, list.document().edition().list().value())
                .page(0, 100))
        .hits()
        .stream()
        .map(Shown::of)
        .toList();
  }

  @Test
  void anEditionAnswersAsIfItStoodAlone() {
    try (SearchIndex together = together()) {
      for (ControlList list : series()) {
        try (SearchIndex alone =
            TestIndex.of(folder.resolve(list.document().edition().name()), list)) {
          for (String query : QUERIES) {
            assertThat(shown(together, list, query))
                .as(query + " in " + list.document().edition().name())
                .containsExactlyInAnyOrderElementsOf(shown(alone, list, query));
          }
        }
      }
    }
  }

  @Test
  void quotationsStandInTheEditionThatIsShown() {
    try (SearchIndex together = together()) {
      for (ControlList list : series()) {
        LocalDate date = list.document().edition().date();
        for (Hit hit : together.search(SearchRequest.of("*").in(When.asOf(date))).hits()) {
          if (hit.edition().equals(list.document().edition().name())) {
            for (Quotation quotation : hit.quotations()) {
              assertThat(quotation.evidence().isQuotedFrom(list.document().text())).isTrue();
            }
          }
        }
      }
    }
  }

  @Test
  void whatAnEditionRepeatsIsWrittenOnce() throws IOException {
    together().close();
    long written = records("together");
    long each = 0;
    for (ControlList list : series()) {
      TestIndex.write(folder.resolve("each"), list);
      String name = "alone " + list.document().edition().name();
      TestIndex.write(folder.resolve(name), list);
      each += records(name);
    }
    assertThat(written).isLessThan(each * 2 / 3);
    assertThat(records("each")).as("one by one").isEqualTo(written);
  }

  private long records(String name) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder.resolve(name)))) {
      return reader.numDocs();
    }
  }

  @Test
  void whatComesBackIsMissingBetween() {
    try (SearchIndex together = together()) {
      Hit valves =
          together.search(SearchRequest.of("valves 2B350.b").in(When.allEditions())).hits().stream()
              .filter(hit -> hit.path().equals("2B350.b"))
              .findFirst()
              .orElseThrow();
      assertThat(valves.matching())
          .containsExactly(
              LocalDate.parse("2020-01-01"),
              LocalDate.parse("2021-01-01"),
              LocalDate.parse("2023-01-01"));
      assertThat(valves.edition()).isEqualTo("us-pumps@2023-01-01");
      assertThat(valves.sameWording()).isEqualTo(valves.matching());
    }
  }

  @Test
  void aPartyIsFoundInEachEditionThatListsIt() {
    try (SearchIndex together = together()) {
      List<PartyHit> hits =
          together.parties(PartyRequest.of("Lanxing Optics Technology").in(When.allEditions()));
      assertThat(hits)
          .extracting(PartyHit::edition)
          .containsExactlyInAnyOrder(
              "us-pumps@2020-01-01", "us-pumps@2021-01-01", "us-pumps@2023-01-01");
      for (PartyHit hit : hits) {
        assertThat(hit.matched().isQuotedFrom(edition(hit.edition()).document().text())).isTrue();
      }
    }
  }

  private static ControlList edition(String name) {
    return series().stream()
        .filter(list -> list.document().edition().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void editionsAreCountedOneByOne() {
    try (SearchIndex together = together()) {
      SearchResult result =
          together.search(
              SearchRequest.of("*")
                  .in(When.allEditions())
                  .narrowedTo(Facet.LIST, "us-pumps")
                  .counting(Facet.EDITION));
      assertThat(
              result.counts(Facet.EDITION).stream()
                  .collect(Collectors.toMap(FacetCount::value, FacetCount::hits)))
          .isEqualTo(Map.of("2020-01-01", 4, "2021-01-01", 4, "2022-01-01", 3, "2023-01-01", 4));
    }
  }

  @Test
  void anEditionThatAQueryNamesDecidesItByEdition() {
    try (SearchIndex together = together()) {
      assertThat(dates(together, "valves edition:2021-01-01")).containsExactly("2021-01-01");
      assertThat(dates(together, "valves NOT edition:2021-01-01"))
          .containsExactly("2020-01-01", "2023-01-01");
      assertThat(dates(together, "valves AND (edition:2020-01-01 OR edition:2022-01-01)"))
          .containsExactly("2020-01-01");
      assertThat(dates(together, "edition:2022-01-01 AND valves")).isEmpty();
      assertThat(dates(together, "valves edition:\"\"")).isEmpty();
      assertThat(dates(together, "valves edition:2019-01-01")).isEmpty();
    }
  }

  private static List<String> dates(SearchIndex index, String query) {
    return index.search(SearchRequest.of(query).in(When.allEditions())).hits().stream()
        .filter(hit -> hit.path().equals("2B350.b"))
        .flatMap(hit -> hit.matching().stream())
        .map(LocalDate::toString)
        .toList();
  }

  /** Those behind it share what it holds, so they go with it until they are put again. */
  @Test
  void anEditionThatIsTakenOutTakesThoseBehindItAlong() {
    Path index = folder.resolve("together");
    together().close();
    try (IndexBuilder builder = IndexBuilder.open(index)) {
      builder.removeFrom("us-pumps@2022-01-01");
      assertThat(builder.stamps().keySet())
          .contains("us-pumps@2021-01-01", "us-sample@2022-01-01")
          .doesNotContain("us-pumps@2022-01-01", "us-pumps@2023-01-01");
      builder.commit("test");
    }
    try (SearchIndex opened = SearchIndex.open(index)) {
      assertThat(dates(opened, "valves")).containsExactly("2020-01-01", "2021-01-01");
    }
    TestIndex.write(index, series().get(3));
    try (SearchIndex opened = SearchIndex.open(index)) {
      assertThat(dates(opened, "valves")).containsExactly("2020-01-01", "2021-01-01", "2023-01-01");
    }
  }

  @Test
  void recordsOfOneIdentityAreTheSame() {
    Map<Identity, List<String>> known = new HashMap<>();
    int repeated = 0;
    for (ControlList list : series()) {
      for (Block block : Draft.of(list).blocks(ProvisionHistory.none())) {
        List<String> said = block.records().get().stream().map(SharedRecordsTest::said).toList();
        List<String> before = known.putIfAbsent(block.identity(), said);
        assertThat(said).isEqualTo(before == null ? said : before);
        repeated += before == null ? 0 : 1;
      }
    }
    assertThat(repeated).isPositive();
  }

  private static String said(Document record) {
    return record.getFields().stream().map(IndexableField::toString).toList().toString();
  }
}
