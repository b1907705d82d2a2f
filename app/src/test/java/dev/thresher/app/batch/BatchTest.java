package dev.thresher.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.batch.Outcome.State;
import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private static final String CONFIG =
      """
      out: %s
      tasks:
        - name: net
          changes: {list: sample-control-list, from: 2019-06-01, to: 2023-06-01}
          formats: [csv, xlsx, html, jsonl, md, text]
        - name: steps
          changes: {list: sample-control-list, steps: true, direction: tightened}
          formats: [html, csv, xlsx]
        - name: history
          history: {code: 4A003.b, list: sample-control-list}
          formats: [svg, html]
        - name: certificate
          unchanged: {code: 3A001.e.1.b}
          formats: [json]
      """;

  private static final Path STORE = SampleCorpus.store();
  private static final Choice CHOICE = choice();
  @TempDir private Path folder;

  private static Choice choice() {
    Store store = Store.open(STORE);
    return new Choice(
        Corpus.open(store, Extractions.local(store), Corpus.Progress.silent()), note -> {});
  }

  private Path config(String text) throws IOException {
    return Files.writeString(folder.resolve("report.yaml"), text);
  }

  private List<Outcome> run(Path config) {
    return new Batch(ConfigFile.read(config), CHOICE, outcome -> {}).run();
  }

  private static Map<String, String> digests(Path out) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(
            String.valueOf(file.getFileName()),
            dev.thresher.corpus.edition.Digest.of(Files.readAllBytes(file)).hex());
      }
    }
    return digests;
  }

  @Test
  void everyOutputIsWrittenAndLogged() throws IOException {
    List<Outcome> outcomes = run(config(CONFIG.formatted("out")));
    assertThat(outcomes).hasSize(12).allMatch(outcome -> outcome.state() == State.WRITTEN);
    assertThat(digests(folder.resolve("out"))).hasSize(13).containsKey("net.txt");
    assertThat(folder.resolve("out/report-log.jsonl"))
        .content()
        .hasLineCount(12)
        .contains("{\"task\":\"history\",\"file\":\"history.svg\",\"done\":true,\"sha256\":\"");
  }

  @Test
  void aRerunKeepsWhatIsFinishedAndComesToTheSameBytes() throws IOException {
    Path config = config(CONFIG.formatted("out"));
    run(config);
    Map<String, String> first = digests(folder.resolve("out"));
    assertThat(run(config)).allMatch(outcome -> outcome.state() == State.KEPT);
    assertThat(digests(folder.resolve("out"))).isEqualTo(first);
  }

  @Test
  void anOutputThatWasLostOrHarmedIsWrittenAgain() throws IOException {
    Path config = config(CONFIG.formatted("out"));
    run(config);
    Map<String, String> first = digests(folder.resolve("out"));
    Files.delete(folder.resolve("out/net.csv"));
    Files.writeString(folder.resolve("out/steps.html"), "harmed");
    assertThat(run(config).stream().filter(outcome -> outcome.state() == State.WRITTEN))
        .extracting(Outcome::file)
        .containsExactly("net.csv", "steps.html");
    assertThat(digests(folder.resolve("out"))).isEqualTo(first);
  }

  @Test
  void aRunThatWasKilledGoesOnAndComesToTheSameBytes() throws Exception {
    Path whole = config(CONFIG.formatted("whole"));
    run(whole);
    Path config = config(CONFIG.formatted("killed"));
    Path out = folder.resolve("killed");
    Process child = start(config);
    while (!Files.exists(out.resolve("net.csv")) && child.isAlive()) {
      child.waitFor(5, TimeUnit.MILLISECONDS);
    }
    child.destroyForcibly().waitFor();
    assertThat(child.exitValue()).as("killed, not ended").isNotIn(0, 2, 3);
    assertThat(out.resolve("report-log.jsonl")).doesNotExist();
    List<Outcome> rest = run(config);
    assertThat(rest.getLast().state()).isEqualTo(State.WRITTEN);
    assertThat(digests(out)).isEqualTo(digests(folder.resolve("whole")));
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".unfinished"));
    }
  }

  private static Process start(Path config) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("dev.thresher.app.cli.Main");
    command.addAll(List.of("report", config.toString(), "--store", STORE.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aTaskThatFailsIsNamedAndTheOthersGoOn() throws IOException {
    List<Outcome> outcomes =
        run(
            config(
                """
                out: out
                tasks:
                  - name: missing
                    changes: {list: no-such-list}
                    formats: [csv]
                  - name: there
                    changes: {list: sample-cn-list}
                    formats: [csv]
                """));
    assertThat(outcomes).extracting(Outcome::state).containsExactly(State.FAILED, State.WRITTEN);
    assertThat(folder.resolve("out/report-log.jsonl"))
        .content()
        .contains("\"done\":false,\"reason\":\"the store has no list 'no-such-list'");
  }

  @Test
  void anUnknownKeyIsRefusedWithItsPlaceAndWhatIsUnderstood() throws IOException {
    Path config =
        config(
            """
            out: out
            tasks:
              - name: a
                changes: {list: sample-cn-list, directon: tightened}
                formats: [csv]
            """);
    assertThatThrownBy(() -> ConfigFile.read(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("report.yaml.tasks[0].changes: unknown directon")
        .hasMessageContaining("direction");
  }

  @Test
  void theExampleInTheDocumentationIsUnderstood() {
    Path example =
        Path.of(System.getProperty("thresher.root", ".."), "docs", "report-example.yaml");
    Config config = ConfigFile.read(example);
    assertThat(config.tasks()).hasSize(7);
    for (Config.Task task : config.tasks()) {
      assertThat(task.job().editions(CHOICE)).isNotEmpty();
    }
  }
}
