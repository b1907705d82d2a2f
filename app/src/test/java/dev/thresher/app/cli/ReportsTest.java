package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.app.report.TextWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that report, on the sample lists. */
class ReportsTest {
  private static String store = "";
  @TempDir private Path folder;

  @BeforeAll
  static void readTheSamples() {
    store = SampleCorpus.store().toString();
  }

  private static Shell changes(String... more) {
    return with(new String[] {"changes", "--list=sample-control-list", "--store", store}, more);
  }

  private static Shell with(String[] some, String... more) {
    String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return Shell.run(all);
  }

  @Test
  void changesFilterByCodeKindDirectionPropertyAndUnit() {
    assertThat(changes("--steps", "--code=4A", "--format=csv").out().lines()).hasSize(3);
    assertThat(changes("--steps", "--kind=unit", "--format=jsonl").out().lines())
        .hasSize(1)
        .allMatch(line -> line.contains("\"kind\":\"unit\"") && line.contains("3A001.b.3.b"));
    assertThat(changes("--steps", "--direction=tightened", "--format=jsonl").out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"direction\":\"tightened\""));
    assertThat(changes("--steps", "--property=sample", "--unit=MSPS", "--format=jsonl").out())
        .contains("\"high\":null,\"lowInclusive\":false")
        .contains("3A001.a.7.b");
  }

  @Test
  void aMisspeltKindOrDirectionIsWrongUsageAndTheKnownOnesAreNamed() {
    Shell shell = changes("--direction=tighter");
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("no direction 'tighter'; there are tightened, relaxed");
    assertThat(changes("--kind=values").code()).isEqualTo(2);
  }

  @Test
  void changesAreNetWithoutStepsAndAValueThatWentBackIsNone() {
    String net = changes("--from=2019-06-01", "--to=2023-06-01", "--format=csv").out();
    String steps = changes("--steps", "--format=csv").out();
    assertThat(net).contains(",2019-06-01,2023-06-01,").doesNotContain(",2021-06-01,2023-06-01,");
    assertThat(steps).contains(",2019-06-01,2021-06-01,").contains(",2021-06-01,2023-06-01,");
  }

  @Test
  void checkExitsWithOneWhereSomethingChanged() {
    assertThat(changes("--check").code()).isEqualTo(1);
    assertThat(changes("--check", "--code=0A999").code()).isZero();
  }

  @Test
  void theTextReportFitsTheTerminal() {
    assertThat(changes("--steps").out().lines()).allMatch(line -> TextWidth.of(line) <= 100);
  }

  @Test
  void thePageHoldsEveryChangeItsWordsAndItsSources() {
    String page = changes("--steps", "--format=html").out();
    long records = changes("--steps", "--format=jsonl").out().lines().count();
    assertThat(page.split("<tbody class=\"item\"", -1)).hasSize(Math.toIntExact(records) + 1);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<del>12.5</del>")
        .contains("<ins>16</ins>")
        .contains("<svg")
        .contains("SHA-256")
        .contains("sample-control-list/2023-06-01.pdf")
        .contains("<small>p. 5</small>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "json", "jsonl", "md", "html", "text"})
  void everyFormatOfChangesHasTheSameBytesAgain(String format) throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    changes("--format", format, "--out", one.toString());
    changes("--format", format, "--out", two.toString());
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Files.size(one)).isGreaterThan(500);
  }

  @Test
  void aMarkdownReportHasARowAThreshold() {
    assertThat(
            changes("--code=4A003.b", "--from=2019-06-01", "--to=2021-06-01", "--format=md").out())
        .contains("| 4A003.b | APP | \\> 12.5 WT | \\> 16 WT | ▼ relaxed | value |");
  }

  @Test
  void anUnknownFormatIsWrongUsageAndADrawingOfChangesTheSame() {
    assertThat(changes("--format=doc").code()).isEqualTo(2);
    assertThat(changes("--format=svg").err()).contains("thresher history");
  }

  @Test
  void historyPlotsValuesInTheTerminalAndQuotesEach() {
    String text = Shell.run("history", "4A003.b", "--store", store).out();
    assertThat(text)
        .containsPattern("> 16 WT ┤ +●")
        .containsPattern("> 12.5 WT ┤ ●")
        .contains("2019-06-01  > 12.5 WT  “exceeding 12.5 Weighted TeraFLOPS (WT)”");
  }

  @Test
  void historyTakesALineageWhateverItIsCalled() {
    String code = Shell.run("history", "4A003.b", "--store", store, "--format=jsonl").out();
    String lineage =
        Shell.run("history", "4A003.b@2019-06-01", "--store", store, "--format=jsonl").out();
    String laterName =
        Shell.run("history", "4A003.b@2021-06-01", "--store", store, "--format=jsonl").out();
    assertThat(lineage).isNotEmpty().isEqualTo(code).isEqualTo(laterName);
  }

  @Test
  void historyDrawsAChartThatNamesEveryPoint() {
    String svg = Shell.run("history", "4A003.b", "--store", store, "--format=svg").out();
    assertThat(svg)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .contains("<title>2019-06-01: &gt; 12.5 WT in 4A003.b</title>")
        .contains("<title>2021-06-01: &gt; 16 WT in 4A003.b</title>");
    assertThat(Shell.run("history", "4A003.b", "--store", store, "--format=html").out())
        .contains("class=\"steps\"");
  }

  @Test
  void aCodeWithoutThresholdsIsWrongUsage() {
    assertThat(Shell.run("history", "0Z999", "--store", store).code()).isEqualTo(2);
  }

  @Test
  void unchangedCertifiesLevelByLevelWithDigestsAndGaps() {
    Shell shell =
        Shell.run(
            "unchanged", "3A001.e.1.b", "--from=2019-06-01", "--to=2021-06-01", "--store", store);
    assertThat(shell.code()).isZero();
    assertThat(shell.out())
        .contains("parameters            same")
        .containsPattern("sample-control-list@2019-06-01  [0-9a-f]{64}")
        .containsPattern("[0-9a-f]{64}  sample-control-list/2019-06-01.xml")
        .contains("2019-06-01 to 2021-06-01, 731 days");
  }

  @Test
  void aCertificateSaysThatWordsChangedWhereThresholdsDidNot() {
    Shell english = Shell.run("unchanged", "3B001", "--store", store);
    assertThat(english.code()).isEqualTo(ExitCode.DONE);
    assertThat(english.out())
        .startsWith("3B001: thresholds unchanged, words changed from 2019-06-01 to 2023-06-01\n");
    assertThat(Shell.run("unchanged", "3B001", "--store", store, "--locale=zh").out())
        .startsWith("3B001：自 2019-06-01 至 2023-06-01 阈值未变，文字有变化");
  }

  @Test
  void unchangedExitsWithOneWhereAThresholdChanged() {
    Shell shell = Shell.run("unchanged", "4A003.b", "--store", store, "--format=json");
    assertThat(shell.code()).isEqualTo(1);
    assertThat(shell.out()).contains("\"unchanged\":false").contains("\"sha256\":\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "json", "jsonl", "md", "html", "text"})
  void regimesAreComparedInEveryFormat(String format) {
    Shell shell =
        Shell.run(
            "compare",
            "--left=sample-control-list@2023-06-01",
            "--right=sample-cn-list@2023-01-01",
            "--store",
            store,
            "--format",
            format);
    assertThat(shell.code()).isZero();
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void watchesAreAddedListedAndRunFromTheCommandLine() {
    String own = folder.resolve("store").toString();
    String samples = SampleCorpus.FOLDER.resolve("sample-cn-list").toString();
    Shell.run(
        "ingest",
        samples + "/2020-01-01.html",
        "--list=sample-cn-list",
        "--edition=2020-01-01",
        "--language=zh",
        "--family=cn-list",
        "--store",
        own);
    Shell added =
        Shell.run("watch", "add", "all", "--list=sample-cn-list", "--kind=value", "--store", own);
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(Shell.run("watch", "list", "--format=csv", "--store", own).out())
        .contains("all,sample-cn-list,");
    assertThat(Shell.run("watch", "run", "--check", "--store", own).code()).isZero();
    Shell ingest =
        Shell.run(
            "ingest",
            samples + "/2023-01-01.pdf",
            "--list=sample-cn-list",
            "--edition=2023-01-01",
            "--language=zh",
            "--family=cn-list",
            "--store",
            own);
    assertThat(ingest.err()).contains("alert: all: sample-cn-list 2023-01-01");
    assertThat(Shell.run("watch", "run", "--check", "--store", own).code()).isZero();
    assertThat(Shell.run("watch", "add", "nothing", "--store", own).code()).isEqualTo(2);
  }

  @Test
  void aReportWithAMisspeltKeyIsWrongUsage() throws IOException {
    Path config = folder.resolve("report.yaml");
    Files.writeString(config, "out: out\ntask: []\n");
    Shell shell = Shell.run("report", config.toString(), "--store", store);
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err()).contains("'tasks' should be a list");
  }
}
