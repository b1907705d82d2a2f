package dev.thresher.app.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import dev.thresher.track.parameter.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Editions whose clauses were edited, renumbered, moved, cut and joined at random. */
class AmendedEditionsTest {
  private static final int REQUIRED = 980;

  private static final long SEED = Long.getLong("thresher.seed", 20240101L);

  /**
   * Of a list of seven thousand clauses, many of them alike, one draw of edits differs from another
   * by a point or two: several are judged as one, unless a seed is asked for.
   */
  private static final List<Long> SEVERAL =
      System.getProperty("thresher.seed") == null ? List.of(SEED, 1L, 2L, 7L, 8L) : List.of(SEED);

  private static final LocalDate BEFORE = LocalDate.of(2030, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2031, 1, 1);

  private static Path data() {
    Path root = Path.of(System.getProperty("thresher.root", ".."));
    return Optional.ofNullable(System.getenv("THRESHER_DATA"))
        .map(Path::of)
        .orElse(root.resolve("../shared/data"));
  }

  private static Document read(Path file, String list, String family, Language language)
      throws IOException {
    SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    EditionSource edition =
        new EditionSource(
            new ListId(list), family, BEFORE, Edition.PRIMARY, language, List.of(source));
    return Ingestor.standard().read(edition).documents().getFirst();
  }

  private static void holds(Document document, int figures, int others, TestReporter reporter) {
    hold(marks(document, SEED, figures, others, reporter));
  }

  private static void hold(Marks marks) {
    assertThat(marks.precisionPermille()).as(marks.toString()).isGreaterThanOrEqualTo(REQUIRED);
    assertThat(marks.recallPermille()).as(marks.toString()).isGreaterThanOrEqualTo(REQUIRED);
    assertThat(marks.directionPermille()).as(marks.toString()).isGreaterThanOrEqualTo(REQUIRED);
  }

  private static Marks marks(
      Document document, long seed, int figures, int others, TestReporter reporter) {
    Language language = document.edition().language();
    Clause root = Clause.rootOf(document);
    Printed before = Printed.of(root, document.edition(), BEFORE);
    Amendment amendment = new Amendment(new Random(seed), root, language);
    amendment.amend(figures, others, before.list());
    Printed after = Printed.of(root, document.edition(), AFTER);
    Judgement judged = Judgement.of(before, after, amendment.edits());
    String told = "seed " + seed + ": " + judged.figures();
    reporter.publishEntry(document.edition().list().value(), told);
    assertThat(amendment.edits().size()).as(told).isGreaterThan((figures + others) / 2);
    isInverse(before.list(), after.list());
    return judged.marks();
  }

  private static void isInverse(ControlList before, ControlList after) {
    assertThat(Comparison.of(after, before).changes())
        .isEqualTo(
            Comparison.of(before, after).changes().stream().map(each -> each.inverse()).toList());
    assertThat(Comparison.of(before, before).changes()).isEmpty();
  }

  private static Path sample(String name) {
    return SampleCorpus.FOLDER.resolve(name);
  }

  @Test
  void ofTheChineseSample(TestReporter reporter) throws IOException {
    Path file = sample("sample-cn-list/2020-01-01.html");
    holds(read(file, "sample-cn-list", "cn-list", Language.CHINESE), 12, 12, reporter);
  }

  @Test
  void ofTheEnglishSample(TestReporter reporter) throws IOException {
    Path file = sample("sample-control-list/2021-06-01.html");
    holds(read(file, "sample-control-list", "us-ccl", Language.ENGLISH), 12, 12, reporter);
  }

  @Test
  void ofTheChineseMissileList(TestReporter reporter) throws IOException {
    Path file = data().resolve("cn/lawrefbook/2002-08-22/导弹及相关物项和技术出口管制条例(2002-08-22).md");
    assumeTrue(Files.isRegularFile(file));
    holds(read(file, "cn-missile-list", "cn-list", Language.CHINESE), 40, 40, reporter);
  }

  @Test
  void ofTheCommerceControlList(TestReporter reporter) throws IOException {
    Path file = data().resolve("us/ecfr-part774-by-date/2022-10-07/ccl-2022-10-07.jsonl");
    assumeTrue(Files.isRegularFile(file));
    Document list = read(file, "us-ccl", "us-ccl", Language.ENGLISH);
    hold(
        SEVERAL.stream()
            .map(seed -> marks(list, seed, 150, 150, reporter))
            .reduce(Marks.NONE, Marks::and));
  }
}
