package dev.thresher.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.edition.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Figures of real and sample editions, changed at random in their files, are found again. */
class RandomEditsTest {
  private static final int REQUIRED = 980;
  private static final long SEED = Long.getLong("thresher.seed", 20240101L);

  private static Path data() {
    Path root = Path.of(System.getProperty("thresher.root", ".."));
    return Optional.ofNullable(System.getenv("THRESHER_DATA"))
        .map(Path::of)
        .orElse(root.resolve("../shared/data"));
  }

  private static void holds(
      Path file, String family, Language language, int edits, TestReporter reporter)
      throws IOException {
    assumeTrue(Files.isRegularFile(file));
    RandomEdits edited = RandomEdits.of(file, family, language, edits, SEED);
    reporter.publishEntry(file.getFileName().toString(), "seed " + SEED + ": " + edited.figures());
    assertThat(edited.made()).as(edited.figures()).isGreaterThan(edits / 2);
    assertThat(edited.precisionPermille()).as(edited.figures()).isGreaterThanOrEqualTo(REQUIRED);
    assertThat(edited.recallPermille()).as(edited.figures()).isGreaterThanOrEqualTo(REQUIRED);
    assertThat(edited.directionPermille()).as(edited.figures()).isGreaterThanOrEqualTo(REQUIRED);
  }

  @Test
  void inTheChineseSample(TestReporter reporter) throws IOException {
    Path file = SampleCorpus.FOLDER.resolve("sample-cn-list/2020-01-01.html");
    holds(file, "cn-list", Language.CHINESE, 12, reporter);
  }

  @Test
  void inTheEnglishSample(TestReporter reporter) throws IOException {
    Path file = SampleCorpus.FOLDER.resolve("sample-control-list/2021-06-01.html");
    holds(file, "us-ccl", Language.ENGLISH, 12, reporter);
  }

  @Test
  void inTheChineseMissileList(TestReporter reporter) throws IOException {
    Path folder = data().resolve("cn/lawrefbook/2002-08-22");
    Path file = folder.resolve("导弹及相关物项和技术出口管制条例(2002-08-22).md");
    holds(file, "cn-list", Language.CHINESE, 25, reporter);
  }

  @Test
  void inACategoryOfTheCommerceControlList(TestReporter reporter) throws IOException {
    Path folder = data().resolve("us/ecfr-part774-by-date/2022-10-07");
    Path file = folder.resolve("ccl-2022-10-07-cat3.html");
    holds(file, "us-ccl", Language.ENGLISH, 40, reporter);
  }
}
