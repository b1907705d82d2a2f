package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import dev.thresher.nlp.entity.SentenceCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final ListId CCL = new ListId("us-ccl");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void makeAStore() {
    store = Store.create(folder.resolve("store"));
  }

  private Extractions extractions(Runner runner) {
    return new Extractions(
        store, ExtractorSpec.standard(), runner, KeptSentences.of(store.derived()));
  }

  private Intake.Report take(String... rows) throws IOException {
    return take(new LocalRunner(2, SentenceCache.none()), rows);
  }

  private Intake.Report take(Runner runner, String... rows) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("manifest.csv"),
            "path,list,edition_date,variant\n" + String.join("\n", rows) + "\n");
    return new Intake(store, extractions(runner))
        .run(IntakePlan.of(Manifest.read(file)), Corpus.Progress.silent());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** One entry of an invented list in the form of the CCL's JSON Lines. */
  private static String row(String date, String number) {
    return """
    {"version": "%s", "supplement": "1", "eccn": "9A901.a", "ancestors": ["9A901"], \
    "breadcrumbs": ["9A901 Pumps as follows."], "heading": "Pumps", \
    "text": "Pumps having a power exceeding %s kW."}
    """
        .formatted(date, number);
  }

  @Test
  void whatWasTakenInCanBeOpenedByListAndDate() throws IOException {
    write("a.jsonl", row("2024-01-01", "5"));
    write("b.jsonl", row("2024-07-01", "7"));
    Intake.Report report =
        take("a.jsonl,us-ccl,2024-01-01,primary", "b.jsonl,us-ccl,2024-07-01,primary");
    assertThat(report.problems()).isEmpty();
    Corpus corpus =
        Corpus.open(
            store, extractions(new LocalRunner(1, SentenceCache.none())), Corpus.Progress.silent());
    assertThat(corpus.inForce(CCL, LocalDate.parse("2024-06-30")))
        .map(corpus::content)
        .hasValueSatisfying(content ->
            assertThat(content.document().text().characters()).contains("exceeding 5 kW"));
    assertThat(corpus.inForce(CCL, LocalDate.parse("2023-12-31"))).isEmpty();
  }

  @Test
  void aFamilyThatIsNoneIsAFailureWhichNamesTheKnownOnesAndTheRestIsTakenIn() throws IOException {
    write("a.jsonl", row("2024-01-01", "5"));
    write("b.jsonl", row("2024-07-01", "7"));
    Path file =
        Files.writeString(
            folder.resolve("families.csv"),
            """
            path,list,edition_date,family
            a.jsonl,us-ccl,2024-01-01,kites
            b.jsonl,us-ccl,2024-07-01,us-ccl
            """);
    Intake.Report report =
        new Intake(store, extractions(new LocalRunner(1, SentenceCache.none())))
            .run(IntakePlan.of(Manifest.read(file)), Corpus.Progress.silent());
    assertThat(report.hasFailures()).isTrue();
    assertThat(report.results())
        .extracting(Intake.Result::state)
        .containsExactly(Intake.State.FAILED, Intake.State.READ);
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("a.jsonl");
          assertThat(problem.message()).contains("'kites'").contains("not taken in");
          assertThat(problem.remedy()).contains("us-ccl");
        });
    assertThat(store.holdings()).hasSize(1);
  }

  @Test
  void theSameBytesAgainAreNoWork() throws IOException {
    write("a.jsonl", row("2024-01-01", "5"));
    take("a.jsonl,us-ccl,2024-01-01,primary");
    AtomicInteger extracted = new AtomicInteger();
    Runner counting = (keeper, sources, results) -> extracted.addAndGet(sources.size());
    Intake.Report again = take(counting, "a.jsonl,us-ccl,2024-01-01,primary");
    assertThat(extracted).hasValue(0);
    assertThat(again.results())
        .extracting(Intake.Result::state)
        .containsExactly(Intake.State.UNCHANGED);
  }

  @Test
  void rowsOfTheSameListDateAndVariantAreOneEditionInTheirOrder() throws IOException {
    write("b.txt", "second by name");
    write("a.txt", "first by name");
    take("b.txt,some-list,2024-01-01,primary", "a.txt,some-list,2024-01-01,primary");
    assertThat(store.holdings())
        .singleElement()
        .satisfies(holding ->
            assertThat(holding.files()).extracting("name").containsExactly("b.txt", "a.txt"));
  }

  @Test
  void aReferenceIsKeptBesideTheEditions() throws IOException {
    write("rules.json", "{}");
    Intake.Report report = take("rules.json,,2017..2025,reference");
    assertThat(report.hasFailures()).isFalse();
    assertThat(store.holdings()).singleElement().isInstanceOf(Holding.Reference.class);
  }

  @Test
  void whatFailsIsNamedAndLeavesNoRecordAndTheRestIsTakenIn() throws IOException {
    write("empty.jsonl", "");
    write("a.jsonl", row("2024-01-01", "5"));
    Intake.Report report =
        take(
            "empty.jsonl,us-ccl,2023-01-01,primary",
            "missing.jsonl,us-ccl,2023-07-01,primary",
            "a.jsonl,us-ccl,2024-01-01,primary");
    assertThat(report.hasFailures()).isTrue();
    assertThat(report.problems())
        .extracting(Diagnostic::file)
        .containsExactlyInAnyOrder("empty.jsonl", "missing.jsonl");
    assertThat(store.holdings()).extracting(Holding::identity).containsExactly("us-ccl@2024-01-01");
  }

  @Test
  void aDateThatIsNoneIsNamedWithTheFormWanted() throws IOException {
    write("a.jsonl", row("2024-01-01", "5"));
    Intake.Report report = take("a.jsonl,us-ccl,summer 2024,primary");
    assertThat(report.problems())
        .singleElement()
        .hasToString("a.jsonl: 'summer 2024' is no day of an edition\n  write it as 2022-10-07");
  }

  @Test
  void derivedResultsComeBackEqualAfterTheyWereDeletedWithOneThreadOrMany() throws IOException {
    for (int day = 1; day < 6; day++) {
      write("e" + day + ".jsonl", row("2024-01-0" + day, Integer.toString(day)));
    }
    String[] rows =
        Stream.of(1, 2, 3, 4, 5)
            .map(day -> "e" + day + ".jsonl,us-ccl,2024-01-0" + day + ",primary")
            .toArray(String[]::new);
    take(new LocalRunner(1, SentenceCache.none()), rows);
    List<String> once = derivedFiles();
    deleteDerived();
    Corpus.open(
        store, extractions(new LocalRunner(4, SentenceCache.none())), Corpus.Progress.silent());
    assertThat(derivedFiles()).isEqualTo(once).hasSizeGreaterThan(5);
  }

  private List<String> derivedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(store.root().resolve("derived"))) {
      List<String> all = new java.util.ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(file.getFileName() + " " + Files.readString(file));
      }
      return all;
    }
  }

  private void deleteDerived() throws IOException {
    try (Stream<Path> files = Files.walk(store.root().resolve("derived"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
