package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyst's commands on the bundled samples, whose entries are known. */
class AnalysisCommandsTest {
  private static String store() {
    return SampleCorpus.store().toString();
  }

  @Test
  void itemsCountsTheEntriesOfEachEditionAndNamesAMissingYear() {
    Shell run =
        Shell.run(
            "items",
            "--list",
            "sample-control-list",
            "--editions",
            "2019..2020",
            "--class",
            "C1",
            "--format",
            "csv",
            "--store",
            store());
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "edition,class,category,n_decidable,n_entries,I1,I2,I3,I4,I5,I6,note,digest,set");
    assertThat(run.out()).contains("sample-control-list@2019-06-01,C1,all,");
    assertThat(run.out()).contains("2020,,,,,,,,,,,missing: no edition of this year is at hand,,");
  }

  @Test
  void coverageWithoutAChartDecidesNothingThatNamesAColumn(@TempDir Path folder)
      throws IOException {
    Path rows = folder.resolve("rows.csv");
    Shell run =
        Shell.run(
            "coverage",
            "--list",
            "sample-control-list",
            "--editions",
            "2019-06-01",
            "--countries",
            "CN",
            "--definition",
            "K1",
            "--format",
            "csv",
            "--store",
            store(),
            "--rows",
            rows.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("none at hand of that day");
    assertThat(Files.readString(rows)).contains("no chart of that day says whether NS 2 is marked");
  }

  @Test
  void theSameCountsHaveTheSameBytes() {
    String[] asked = {
      "items", "--list", "sample-control-list", "--format", "html", "--store", store()
    };
    assertThat(Shell.run(asked).out()).isEqualTo(Shell.run(asked).out());
  }

  @Test
  void aDefinitionThatThereIsNotIsWrongUsage() {
    Shell run =
        Shell.run(
            "items", "--list", "sample-control-list", "--definition", "I9", "--store", store());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no definition 'I9'");
  }

  @Test
  void aCountryThatThereIsNotIsWrongUsage() {
    Shell run =
        Shell.run(
            "coverage",
            "--list",
            "sample-control-list",
            "--countries",
            "Atlantis",
            "--store",
            store());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'Atlantis' is no country");
  }
}
