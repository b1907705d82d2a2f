package dev.thresher.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.EncodedExtraction;
import dev.thresher.app.pipeline.ExtractionKeeper;
import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.ExtractorSpec;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.KeptSentences;
import dev.thresher.app.pipeline.LocalRunner;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.app.pipeline.Runner;
import dev.thresher.app.pipeline.Source;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one machine gives and what Spark gives are the same bytes and the same answers. */
class SparkRunnerTest {
  private static final int ATTEMPTS = 3;
  private static final Path SAMPLES =
      Path.of(System.getProperty("thresher.root", "..")).resolve("corpus/samples");
  private static final JavaSparkContext SPARK =
      new JavaSparkContext(
          new SparkConf()
              .setMaster("local[2," + ATTEMPTS + "]")
              .setAppName("test")
              .set("spark.driver.bindAddress", "127.0.0.1")
              .set("spark.driver.host", "127.0.0.1")
              .set("spark.ui.enabled", "false"));

  @TempDir private static Path folder;
  private static Optional<Corpus> onOneMachine = Optional.empty();
  private static Optional<Corpus> onSpark = Optional.empty();

  private static Corpus local() {
    return onOneMachine.orElseThrow();
  }

  private static Corpus spread() {
    return onSpark.orElseThrow();
  }

  @BeforeAll
  static void takeTheSamplesInTwice() {
    Store one = Store.create(folder.resolve("local"));
    KeptSentences sentences = KeptSentences.of(one.derived());
    onOneMachine = Optional.of(intake(one, new LocalRunner(2, sentences), sentences));
    Store other = Store.create(folder.resolve("spread"));
    onSpark =
        Optional.of(
            intake(
                other,
                SparkRunner.of(SPARK, other.root(), ATTEMPTS),
                KeptSentences.of(other.derived())));
  }

  @AfterAll
  static void stop() {
    SPARK.close();
  }

  private static Corpus intake(Store store, Runner runner, KeptSentences sentences) {
    Extractions extractions = new Extractions(store, ExtractorSpec.standard(), runner, sentences);
    Intake.Report report =
        new Intake(store, extractions)
            .run(
                IntakePlan.of(Manifest.read(SAMPLES.resolve("manifest.csv"))),
                Corpus.Progress.silent());
    assertThat(report.hasFailures()).isFalse();
    return Corpus.open(store, extractions, Corpus.Progress.silent());
  }

  private static Map<String, String> files(Corpus corpus, String stage) throws IOException {
    Path derived = corpus.store().root().resolve("derived").resolve(stage);
    try (Stream<Path> files = Files.list(derived)) {
      Map<String, String> all = new TreeMap<>();
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), Files.readString(file));
      }
      return all;
    }
  }

  @Test
  void theDerivedFilesAreTheSameBytes() throws IOException {
    for (String stage : List.of("content", "extraction")) {
      assertThat(files(spread(), stage)).as(stage).isNotEmpty().isEqualTo(files(local(), stage));
    }
  }

  @Test
  void modelsAreOpenedOnceInAnExecutor() {
    assertThat(ExecutorModels.opened()).isEqualTo(1);
  }

  @Test
  void shardsMergedOrServedTogetherAnswerAsAnIndexBuiltAtOnceDoes() throws IOException {
    Path shards = IndexUpkeep.shards(spread());
    SparkIndexer.buildApart(SPARK, spread(), 3);
    try (Stream<Path> apart = Files.list(shards)) {
      assertThat(apart).hasSizeGreaterThan(1);
    }
    assertThat(spread().store().index()).doesNotExist();
    requireEqualAnswers();
    SparkIndexer.build(SPARK, spread(), 3);
    assertThat(shards).doesNotExist();
    requireEqualAnswers();
  }

  private static void requireEqualAnswers() {
    try (SearchIndex one = index(local());
        SearchIndex other = index(spread())) {
      assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
      for (String query :
          List.of("energy density", "3A001", "frequency:[2.7 GHz TO 6.8 GHz]", "能量密度")) {
        for (When when : List.of(When.allEditions(), When.asOf(LocalDate.parse("2022-06-30")))) {
          SearchRequest request = SearchRequest.of(query).in(when).page(0, 50);
          assertThat(other.search(request)).as(query).isEqualTo(one.search(request));
          assertThat(one.search(request.in(When.allEditions())).hits()).isNotEmpty();
        }
      }
    }
  }

  private static SearchIndex index(Corpus corpus) {
    return IndexUpkeep.open(corpus, corpus.store().index(), Corpus.Progress.silent());
  }

  /** Fails the first time that it sees each edition. */
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private static EncodedExtraction stumbling(ExtractorSpec spec, Source source) {
    if (SEEN.add(source.holding().identity())) {
      throw new IllegalStateException("the machine stumbled");
    }
    return ExecutorModels.extract(spec, source);
  }

  private static final String POISON = "sample-cn-list";

  private static EncodedExtraction poisoned(ExtractorSpec spec, Source source) {
    if (source.holding().edition().list().value().equals(POISON)) {
      throw new OutOfMemoryError("poison");
    }
    return ExecutorModels.extract(spec, source);
  }

  /** Into a store of its own with the same objects, so that nothing is kept there before. */
  private static Map<String, ExtractionRecord> run(String name, DocumentTask.Work work) {
    Store store = Store.create(folder.resolve(name));
    try (Store.Writer writer = store.writer()) {
      local().store().holdings().stream()
          .flatMap(holding -> holding.files().stream())
          .forEach(file -> writer.put(local().store().objects().path(file.digest())));
    }
    List<Source> sources =
        local().editions().stream()
            .map(held -> new Source(held.holding(), store.objects()))
            .distinct()
            .toList();
    Map<String, ExtractionRecord> results = new HashMap<>();
    new SparkRunner(SPARK, store.root(), ATTEMPTS, work)
        .run(
            new ExtractionKeeper(ExtractorSpec.standard(), store.derived()),
            sources,
            (source, result) -> results.put(source.holding().identity(), result));
    assertThat(results).hasSize(sources.size());
    return results;
  }

  @Test
  void aTaskThatFailsOnceIsTriedAgain() {
    assertThat(run("stumbling", SparkRunnerTest::stumbling).values())
        .allMatch(result -> !result.parts().isEmpty());
    assertThat(SEEN).isNotEmpty();
  }

  @Test
  void aPoisonDocumentIsSetAsideWithItsReasonAndTheOthersAreRead() {
    Map<String, ExtractionRecord> results = run("poisoned", SparkRunnerTest::poisoned);
    Map<Boolean, List<ExtractionRecord>> byOutcome =
        results.entrySet().stream()
            .collect(
                Collectors.partitioningBy(
                    entry -> entry.getKey().contains(POISON),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    assertThat(byOutcome.get(true))
        .isNotEmpty()
        .allMatch(result -> result.parts().isEmpty())
        .allMatch(result -> result.diagnostics().getFirst().message().contains("set aside"));
    assertThat(byOutcome.get(false)).isNotEmpty().allMatch(result -> !result.parts().isEmpty());
  }
}
