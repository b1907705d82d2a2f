package dev.thresher.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.thresher.app.cli.Main;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.Hit;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.Sort;
import dev.thresher.index.search.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What {@code thresher export} writes, sent to a real OpenSearch, answers as the index does: the
 * same provisions with nearly the same scores. {@code -Dengine.store=DIR} asks a store of one's own
 * instead of the samples.
 */
class EngineTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("thresher.root", "..")).resolve("corpus/samples");
  private static final int ALL = 10_000;

  /**
   * The engine's scores were seen to lie up to 4.3 in a hundred beside ours: it counts words once
   * for each edition, we once for all editions in a row that say the same.
   */
  private static final Percentage NEARLY = withinPercentage(6);

  private static final List<LocalDate> DAYS =
      Stream.of("2020-06-30", "2022-06-30", "2024-06-30").map(LocalDate::parse).toList();

  @TempDir private static Path folder;
  private static Path store = Path.of("store");
  private static Optional<Engine> started = Optional.empty();
  private static Optional<SearchIndex> opened = Optional.empty();

  @BeforeAll
  static void sendTheSamples() throws IOException {
    store = Path.of(System.getProperty("engine.store", folder.resolve("store").toString()));
    if (!Files.exists(store)) {
      run("ingest", "--manifest", SAMPLES.resolve("manifest.csv").toString());
    }
    Path export = folder.resolve("export");
    run("export", "--out", export.toString());
    Engine engine = Engine.start(folder.resolve("engine"));
    started = Optional.of(engine);
    engine.put("/thresher", Files.readString(export.resolve("index.json")));
    try (Stream<Path> files = Files.list(export)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".ndjson")).sorted().toList()) {
        JsonNode answer = engine.bulk("/thresher/_bulk", file);
        assertThat(answer.get("errors").asBoolean()).as(answer.toString()).isFalse();
      }
    }
    engine.post("/thresher/_refresh", "");
    Corpus corpus =
        Corpus.open(
            Store.open(store), Extractions.local(Store.open(store)), Corpus.Progress.silent());
    opened =
        Optional.of(IndexUpkeep.open(corpus, corpus.store().index(), Corpus.Progress.silent()));
  }

  @AfterAll
  static void stop() {
    opened.ifPresent(SearchIndex::close);
    started.ifPresent(Engine::close);
  }

  private static String run(String command, String... options) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] args =
        Stream.of(Stream.of(command, "--store", store.toString()), Stream.of(options))
            .flatMap(each -> each)
            .toArray(String[]::new);
    int code =
        Main.run(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Hit> ours(String query, When when) {
    return opened
        .orElseThrow()
        .search(SearchRequest.of(query).in(when).sortedBy(Sort.DESIGNATOR).page(0, ALL))
        .hits();
  }

  private static JsonNode theirs(String query, String... options) {
    String[] all =
        Stream.concat(
                Stream.of("--query", query, "--limit", String.valueOf(ALL)), Stream.of(options))
            .toArray(String[]::new);
    return started.orElseThrow().post("/thresher/_search", run("export", all)).get("hits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "energy density",
        "secondary cells energy density",
        "\"energy density\"",
        "cells NOT solar",
        "laser",
        "amplif*",
        "lasre~",
        "能量密度",
        "激光器 功率",
        "3A001",
        "3A001.e.1",
        "code:3A001 power",
        "frequency:[2.7 GHz TO 6.8 GHz]",
        "energy density:>=300 Wh/kg",
        "power>=500 W",
        "350 Wh/kg",
        "kind:note laser",
        "list:sample-cn-list",
        "lang:zh laser",
        ""
      })
  void theEngineFindsTheSameProvisionsWithNearlyTheSameScores(String query) {
    for (LocalDate day : DAYS) {
      Map<String, Double> here = new TreeMap<>();
      ours(query, When.asOf(day))
          .forEach(hit -> here.put(hit.edition() + " " + hit.path(), hit.score()));
      Map<String, Double> there = new TreeMap<>();
      for (JsonNode hit : theirs(query, "--as-of", day.toString()).get("hits")) {
        JsonNode shown = hit.get("_source");
        there.put(
            shown.get("edition").asString() + " " + shown.get("path").asString(),
            hit.get("_score").asDouble());
      }
      assertThat(there.keySet()).as("%s on %s", query, day).isEqualTo(here.keySet());
      here.forEach((provision, score) ->
          assertThat(there.get(provision)).as(provision).isCloseTo(score, NEARLY));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"energy density", "能量密度", "frequency:[2.7 GHz TO 6.8 GHz]", ""})
  void inAllEditionsEachProvisionIsOneHit(String query) {
    Set<String> here = new HashSet<>();
    ours(query, When.allEditions())
        .forEach(hit -> here.add(hit.list() + "\u0000" + hit.lineage().orElse(hit.path())));
    Set<String> there = new HashSet<>();
    for (JsonNode hit : theirs(query).get("hits")) {
      there.add(hit.get("_source").get("group").asString());
    }
    assertThat(here).isNotEmpty();
    assertThat(there).isEqualTo(here);
  }

  @Test
  void theQuestionsFindSomethingInBothLanguages() {
    for (String query : List.of("energy density", "能量密度", "3A001", "power>=500 W")) {
      assertThat(DAYS.stream().flatMap(day -> ours(query, When.asOf(day)).stream()))
          .as(query)
          .isNotEmpty();
    }
  }

  @Test
  void sentAgainNothingIsThereTwice() throws IOException {
    long before = theirs("").get("total").get("value").asLong();
    Engine engine = started.orElseThrow();
    try (Stream<Path> files = Files.list(folder.resolve("export"))) {
      files
          .filter(each -> each.toString().endsWith("bulk-00001.ndjson"))
          .forEach(file -> engine.bulk("/thresher/_bulk", file));
    }
    // replaced documents weigh in the frequencies of words until they are merged away
    engine.post("/thresher/_forcemerge?max_num_segments=1", "");
    engine.post("/thresher/_refresh", "");
    assertThat(theirs("").get("total").get("value").asLong()).isEqualTo(before).isPositive();
  }
}
