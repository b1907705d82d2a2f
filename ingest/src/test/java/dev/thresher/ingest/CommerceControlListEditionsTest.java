package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dated editions of the real list, where this machine has them. */
class CommerceControlListEditionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-01-15",
        "2017-08-15",
        "2018-11-02",
        "2020-09-11",
        "2020-12-04",
        "2021-03-29",
        "2022-10-07",
        "2023-02-24",
        "2025-09-29"
      })
  void everyEditionHoldsTheProvisionsThatOthersHold(String date) {
    Document ccl = read(date).documents().getFirst();

    assertThat(ccl.unplacedShare()).isLessThan(0.01);
    assertThat(ccl.wording(at(ccl, "3A001.b.11.b"))).contains("Less than 100 µs");
    assertThat(ccl.wording(at(ccl, "6A005.a.6"))).contains("975 nm").contains("1,150 nm");
    assertThat(ccl.wording(at(ccl, "3A001.e.1.b"))).contains("350 Wh/kg");
  }

  private static Provision at(Document document, String path) {
    return document.outline().provisions().stream()
        .filter(provision -> provision.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path + " in " + document.edition().name()));
  }

  private static Reading read(String date) {
    String name = "us/ecfr-part774-by-date/" + date + "/ccl-" + date + ".jsonl";
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId("us-ccl"),
                "",
                LocalDate.parse(date),
                "primary",
                Language.ENGLISH,
                List.of(RealData.file(name))));
  }
}
