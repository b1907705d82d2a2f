package dev.thresher.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.job.ChangeCondition;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("thresher.root", ".."), "corpus", "samples").toAbsolutePath();
  private static final String HEAD = "path,list,family,edition_date,variant,language,format\n";
  private static final String FIRST = row("2019-06-01", "xml");
  private static final String SECOND = row("2021-06-01", "html");
  private static final String THIRD = row("2023-06-01", "pdf");

  @TempDir private Path folder;

  private static String row(String day, String format) {
    return SAMPLES.resolve("sample-control-list/" + day + "." + format)
        + ",sample-control-list,us-ccl,"
        + day
        + ",primary,en,"
        + format
        + "\n";
  }

  /** A store with the editions of these rows. */
  private Corpus takeIn(String... rows) {
    try {
      Path manifest = folder.resolve("manifest.csv");
      Files.writeString(manifest, HEAD + String.join("", rows));
      Store store = Store.create(folder.resolve("store"));
      Extractions extractions = Extractions.local(store);
      new Intake(store, extractions)
          .run(IntakePlan.of(Manifest.read(manifest)), Corpus.Progress.silent());
      return Corpus.open(store, extractions, Corpus.Progress.silent());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Condition ofCode(String name, String code) {
    return new Condition(
        name,
        List.of("sample-control-list"),
        new ChangeCondition(
            List.of(code), List.of(), List.of(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private static Condition ofWords(String name, String words) {
    return new Condition(
        name, List.of(), ChangeCondition.any(), Optional.empty(), Optional.of(words));
  }

  private static void add(Corpus corpus, Condition condition) {
    new WatchFolder(corpus.store()).add(condition, Round.known(corpus));
  }

  @Test
  void aWatchFiresOnceForOneChange() {
    Corpus corpus = takeIn(FIRST);
    add(corpus, ofCode("computers", "4A003.b"));
    assertThat(Round.of(corpus)).isEmpty();
    Corpus grown = takeIn(FIRST, SECOND);
    List<Alert> alerts = Round.of(grown);
    assertThat(alerts).hasSize(1);
    assertThat(alerts.getFirst().sentence())
        .isEqualTo(
            "computers: sample-control-list 2021-06-01  4A003.b  value, relaxed: "
                + "“exceeding 12.5 Weighted TeraFLOPS (WT)” → “exceeding 16 Weighted TeraFLOPS"
                + " (WT)”");
    assertThat(Round.of(grown)).isEmpty();
  }

  @Test
  void theFileOfAlertsIsOneObjectALineAndGrows() throws IOException {
    Corpus corpus = takeIn(FIRST);
    add(corpus, ofCode("all", "3A"));
    Round.of(takeIn(FIRST, SECOND));
    Path file = new WatchFolder(corpus.store()).alerts();
    List<String> first = Files.readAllLines(file);
    Round.of(takeIn(FIRST, SECOND, THIRD));
    List<String> second = Files.readAllLines(file);
    assertThat(first)
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"id\":\"") && line.contains("\"watch\":\"all\""));
    assertThat(second).startsWith(first.toArray(String[]::new)).hasSizeGreaterThan(first.size());
    assertThat(second).doesNotHaveDuplicates();
  }

  @Test
  void anAlertThatWasToldBeforeACrashIsNotToldAgain() {
    Corpus corpus = takeIn(FIRST);
    Condition condition = ofCode("computers", "4A003.b");
    add(corpus, condition);
    List<String> known = Round.known(corpus);
    Corpus grown = takeIn(FIRST, SECOND);
    assertThat(Round.of(grown)).hasSize(1);
    new WatchFolder(grown.store()).setSeen(condition, known);
    assertThat(Round.of(grown)).isEmpty();
  }

  @Test
  void wordsFindNewAndAmendedProvisionsOnly() {
    Corpus corpus = takeIn(FIRST);
    add(corpus, ofWords("gyros", "bias stability"));
    add(corpus, ofWords("rockets", "rocket AND NOT rocket"));
    assertThat(Round.of(takeIn(FIRST, SECOND)))
        .isNotEmpty()
        .allMatch(alert -> alert.watch().equals("gyros") && alert.json().contains("7A002"));
  }

  @Test
  void ofAListThatIsNewAllThatAnswersIsToldOnce() {
    Corpus empty = takeIn();
    new WatchFolder(empty.store()).add(ofWords("gyros", "bias stability"), Round.known(empty));
    new WatchFolder(empty.store()).add(ofCode("computers", "4A003.b"), Round.known(empty));
    Corpus corpus = takeIn(FIRST);
    assertThat(Round.of(corpus))
        .isNotEmpty()
        .allMatch(
            alert -> alert.watch().equals("gyros") && alert.sentence().contains("2019-06-01"));
    assertThat(Round.of(corpus)).isEmpty();
  }

  @Test
  void whoLooksBackIsToldOfChangesAndNotOfAllThatStoodAtTheBeginning() {
    Corpus corpus = takeIn(FIRST, SECOND);
    new WatchFolder(corpus.store())
        .add(ofWords("gyros", "bias stability"), Round.beginnings(corpus));
    assertThat(Round.of(corpus))
        .isNotEmpty()
        .allMatch(alert -> alert.sentence().contains("2021-06-01"));
  }

  @Test
  void aConditionFileReadsAsItWasWritten() {
    Condition condition =
        new Condition(
            "strong lasers",
            List.of("us-ccl", "eu-dual-use"),
            new ChangeCondition(
                List.of("6A005", "6A995"),
                List.of("value"),
                List.of("tightened"),
                Optional.of("output power"),
                Optional.of("W")),
            Optional.of("Example Microelectronics"),
            Optional.of("laser AND power>=500 W"));
    assertThat(ConditionFile.parse("x.watch", ConditionFile.text(condition))).isEqualTo(condition);
  }
}
