package dev.thresher.app.meets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.pipeline.FactsReader;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.text.Table;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.logic.ConditionTrees;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.meets.Facts;
import dev.thresher.track.meets.Meets;
import dev.thresher.track.meets.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What a person found out about products by reading the real list, {@code product-facts.tsv},
 * against what {@code meets} says. Skipped where there is no real list.
 */
final class ProductFactsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 10, 7);

  /** The share of the answerable that may be left open: one in ten. */
  private static final int ANSWERED_OF_TEN = 9;

  private static final List<Table.Row> ROWS =
      Table.of(ProductFactsTest.class, "product-facts.tsv").rows();

  private static Meets meets;

  @BeforeAll
  static void readTheRealList() throws IOException {
    String named = System.getenv().getOrDefault("THRESHER_DATA", "");
    Path data =
        named.isEmpty()
            ? Path.of(System.getProperty("thresher.root", "..")).resolve("../shared/data")
            : Path.of(named);
    Path file =
        data.resolve("us/ecfr-part774-by-date")
            .resolve(DAY.toString())
            .resolve("ccl-" + DAY + ".jsonl");
    Assumptions.assumeTrue(Files.exists(file), "no real list at " + file);
    var source =
        new EditionSource(
            new ListId("us-ccl"),
            "",
            DAY,
            "primary",
            Language.ENGLISH,
            List.of(new SourceFile(file.toString(), Files.readAllBytes(file))));
    ControlList list =
        ContentReader.standard().read(Ingestor.standard().read(source).documents().getFirst());
    meets = Meets.of(list.document(), ConditionTrees.of(list));
  }

  @Test
  void noVerdictContradictsAReaderOfTheList() {
    assertThat(ROWS.stream().filter(row -> !said(row).equals(row.cell("expected"))))
        .allSatisfy(
            row -> assertThat(said(row)).as(row.toString()).isEqualTo(Truth.CANNOT_SAY.code()));
  }

  @Test
  void nineInTenOfWhatAReaderCanAnswerAreAnswered(TestReporter reporter) {
    List<Table.Row> answerable =
        ROWS.stream().filter(row -> !row.cell("expected").equals(Truth.CANNOT_SAY.code())).toList();
    long answered =
        answerable.stream().filter(row -> said(row).equals(row.cell("expected"))).count();
    reporter.publishEntry(
        "meets",
        ROWS.size() + " products, " + answerable.size() + " answerable, " + answered + " answered");
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(100);
    assertThat(answered * 10).isGreaterThanOrEqualTo(answerable.size() * (long) ANSWERED_OF_TEN);
  }

  private static String said(Table.Row row) {
    return meets
        .verdict(row.cell("provision"), facts(row))
        .orElseThrow(() -> new AssertionError("the list has no " + row.cell("provision")))
        .truth()
        .code();
  }

  private static Facts facts(Table.Row row) {
    Facts facts = Facts.of(parts(row, "facts").map(ProductFactsTest::fact).toList());
    facts = row.cell("subject").isEmpty() ? facts : facts.about(row.cell("subject"));
    for (String attribute : parts(row, "being").toList()) {
      facts = facts.being(attribute);
    }
    for (String denial : parts(row, "denied").toList()) {
      facts = facts.notBeing(denial);
    }
    for (String answer : parts(row, "answers").toList()) {
      int sign = answer.indexOf('=');
      facts = facts.answering(answer.substring(0, sign), answer.endsWith("=yes"));
    }
    return facts;
  }

  private static Fact fact(String written) {
    int sign = written.indexOf('=');
    return new FactsReader().fact(written.substring(0, sign), written.substring(sign + 1));
  }

  private static Stream<String> parts(Table.Row row, String column) {
    return Arrays.stream(row.cell(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }
}
