package dev.thresher.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.index.Editions;
import dev.thresher.index.ListSketch;
import dev.thresher.index.TestIndex;
import dev.thresher.index.field.IcuWords;
import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.SearchResult;
import dev.thresher.index.search.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {
  private static final List<String> QUERIES =
      List.of("cells", "energy density", "*", "能量密度", "semicond*", "code:9A001.b", "solar laser");

  @TempDir Path folder;

  private static List<SearchResult> answers(SearchIndex index) {
    return QUERIES.stream()
        .flatMap(query ->
            Stream.of(
                SearchRequest.of(query),
                SearchRequest.of(query)
                    .in(When.allEditions())
                    .counting(Facet.KIND, Facet.EDITION, Facet.LIST)))
        .map(index::search)
        .toList();
  }

  private List<SearchResult> answersOf(String name) {
    try (SearchIndex index = SearchIndex.open(folder.resolve(name))) {
      return answers(index);
    }
  }

  @Test
  void buildingAgainGivesEqualAnswers() {
    TestIndex.write(folder.resolve("one"), Editions.first(), Editions.third(), Editions.chinese());
    TestIndex.write(folder.resolve("two"), Editions.first(), Editions.third(), Editions.chinese());
    assertThat(answersOf("one")).isEqualTo(answersOf("two"));
  }

  @Test
  void anUpdateByEditionGivesTheAnswersOfARebuild() {
    Path updated = folder.resolve("updated");
    TestIndex.write(updated, Editions.chinese(), Editions.third());
    TestIndex.write(updated, Editions.second(), Editions.first());
    TestIndex.write(updated, Editions.third());
    try (IndexBuilder builder = IndexBuilder.open(updated)) {
      builder.removeFrom(Editions.second().document().edition().name());
      builder.commit("test");
    }
    TestIndex.write(
        folder.resolve("rebuilt"), Editions.first(), Editions.third(), Editions.chinese());
    assertThat(answersOf("updated")).isEqualTo(answersOf("rebuilt"));
  }

  @Test
  void whatWasNotCommittedIsGone() {
    TestIndex.write(folder, Editions.first());
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      builder.put(Editions.chinese(), ProvisionHistory.none(), "1");
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.editions()).hasSize(1);
    }
  }

  @Test
  void aReaderAnswersDuringAWriteAndSeesTheCommitAfterwards() {
    TestIndex.write(folder, Editions.first());
    try (SearchIndex index = SearchIndex.open(folder);
        IndexBuilder builder = IndexBuilder.open(folder)) {
      builder.put(Editions.chinese(), ProvisionHistory.none(), "1");
      assertThat(index.search(SearchRequest.of("能量密度 lang:zh")).total()).isZero();
      builder.commit("next");
      assertThat(index.search(SearchRequest.of("能量密度 lang:zh")).total()).isEqualTo(1);
      assertThat(index.fingerprint()).isEqualTo("next");
    }
  }

  /** Each commit adds an announcement, so an answer of a whole commit is never smaller again. */
  @Test
  void manyReadersSeeOnlyWholeCommitsWhileAnotherWrites() throws Exception {
    int commits = 20;
    putNumbered(0);
    try (ExecutorService readers = Executors.newFixedThreadPool(4);
        SearchIndex index = SearchIndex.open(folder)) {
      var ended = new AtomicBoolean();
      List<Future<Integer>> asked =
          Stream.generate(() -> readers.submit(() -> asking(index, ended))).limit(4).toList();
      for (int commit = 1; commit <= commits; commit++) {
        putNumbered(commit);
      }
      ended.set(true);
      for (Future<Integer> each : asked) {
        assertThat(each.get()).isPositive();
      }
      assertThat(index.search(SearchRequest.of("amplifiers")).total()).isEqualTo(commits + 1);
      assertThat(index.fingerprint()).isEqualTo("commit " + commits);
    }
  }

  private void putNumbered(int number) {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      String day = LocalDate.of(2020, 1, 1).plusDays(number).toString();
      ListSketch sketch = ListSketch.english("cn-announcements", day);
      builder.putOfSeries(
          sketch.entry("9A001", "9A001 Amplifiers.").item("9A001.a", "a. Oscillators.").build(),
          day);
      builder.commit("commit " + number);
    }
  }

  /** Both halves of a document are there or neither; how many questions were asked. */
  private static int asking(SearchIndex index, AtomicBoolean ended) {
    int asked = 0;
    long least = 1;
    while (!ended.get() || asked == 0) {
      SearchResult both = index.search(SearchRequest.of("amplifiers OR oscillators"));
      assertThat(both.total() % 2).isZero();
      assertThat((long) both.total()).isGreaterThanOrEqualTo(least);
      least = both.total();
      asked++;
    }
    return asked;
  }

  @Test
  void documentsOfASeriesStayInForceBesideEachOther() {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      builder.putOfSeries(Editions.first(), "1");
      builder.putOfSeries(Editions.second(), "2");
      builder.commit("test");
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.search(SearchRequest.of("250")).total()).isEqualTo(1);
      assertThat(index.search(SearchRequest.of("350")).total()).isEqualTo(1);
      When before = When.asOf(LocalDate.parse("2020-06-01"));
      assertThat(index.search(SearchRequest.of("350").in(before)).total()).isZero();
    }
  }

  @Test
  void theStampOfAnEditionIsGivenBack() {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      builder.put(Editions.first(), ProvisionHistory.none(), "abc");
      String put = Editions.first().document().edition().name();
      assertThat(builder.stamps()).containsExactly(Map.entry(put, "abc"));
    }
  }

  @Test
  void aSecondWriterIsToldToWait() {
    try (IndexBuilder first = IndexBuilder.open(folder)) {
      first.commit("one");
      assertThatThrownBy(() -> IndexBuilder.open(folder))
          .isInstanceOf(IndexFaultException.class)
          .hasMessageContaining("another process is writing");
    }
  }

  @Test
  void anotherFingerprintIsAFaultWithARemedy() {
    TestIndex.write(folder, Editions.first());
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.requireFingerprint("test")).isSameAs(index);
      assertThatThrownBy(() -> index.requireFingerprint("other"))
          .isInstanceOf(IndexFaultException.class)
          .hasMessageContaining("expected other, found test")
          .hasMessageContaining("delete this folder; thresher rebuilds it");
    }
  }

  @Test
  void otherWordsAreAFault() {
    TestIndex.write(folder, Editions.first());
    assertThatThrownBy(() -> SearchIndex.open(folder, WordBreaking.of("hanlp", new IcuWords())))
        .isInstanceOf(IndexFaultException.class)
        .hasMessageContaining("expected words by hanlp, found words by icu");
  }

  @Test
  void noIndexIsAFaultWithARemedy() {
    assertThatThrownBy(() -> SearchIndex.open(folder.resolve("none")))
        .isInstanceOf(IndexFaultException.class)
        .hasMessageContaining("there is no index");
  }

  @Test
  void aDamagedIndexCanBeDeletedAndWrittenAnew() throws IOException {
    TestIndex.write(folder, Editions.first());
    for (Path file : files()) {
      if (!file.getFileName().toString().startsWith("segments")) {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
      }
    }
    assertThatThrownBy(() -> IndexBuilder.open(folder))
        .isInstanceOf(IndexFaultException.class)
        .hasMessageContaining("damaged");
    for (Path file : files()) {
      Files.delete(file);
    }
    TestIndex.write(folder, Editions.first());
    try (SearchIndex index = SearchIndex.open(folder)) {
      assertThat(index.editions()).hasSize(1);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(name -> !name.endsWith("write.lock")).toList();
    }
  }

  /** Lucene asks for a length by place where no record lacks one. */
  @Test
  void everyRecordHasALengthInEveryFieldOfWordsOfItsLanguage() throws IOException {
    TestIndex.write(folder.resolve("english"), Editions.first(), Editions.third());
    requireLengths(
        folder.resolve("english"),
        List.of("own.stems", "above.stems", "spelling", "property", "subject", "condition"));
    TestIndex.write(folder.resolve("chinese"), Editions.chinese());
    requireLengths(
        folder.resolve("chinese"),
        List.of(
            "own.words",
            "own.pairs",
            "own.characters",
            "above.words",
            "above.pairs",
            "article.characters",
            "spelling",
            "property",
            "subject",
            "condition"));
  }

  private static void requireLengths(Path index, List<String> fields) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (String field : fields) {
          NumericDocValues lengths = leaf.reader().getNormValues(field);
          assertThat(lengths).as(field).isNotNull();
          for (int record = 0; record < leaf.reader().maxDoc(); record++) {
            assertThat(lengths.advanceExact(record)).as("%s of %s", field, record).isTrue();
          }
        }
      }
    }
  }

  @Test
  void anIndexThatCannotBeReadHoldsNoFile() throws IOException {
    TestIndex.write(folder, Editions.first());
    WordBreaking others = WordBreaking.of("hanlp", new IcuWords());
    for (int again = 0; again < 2; again++) {
      assertThatThrownBy(() -> SearchIndex.open(folder, others))
          .isInstanceOf(IndexFaultException.class);
    }
    assertThat(mapped(folder)).isEmpty();
  }

  /** The files of a folder that this process has in its memory, where the system tells. */
  private static List<String> mapped(Path folder) throws IOException {
    Path maps = Path.of("/proc/self/maps");
    return Files.isReadable(maps)
        ? Files.readAllLines(maps).stream()
            .filter(line -> line.contains(folder.toString()))
            .toList()
        : List.of();
  }

  @Test
  void aDamagedIndexIsAFaultWithARemedy() throws IOException {
    TestIndex.write(folder, Editions.first());
    for (Path file : files()) {
      Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    }
    assertThatThrownBy(() -> SearchIndex.open(folder))
        .isInstanceOf(IndexFaultException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("thresher rebuilds it from the store");
  }
}
