package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real parts from eCFR, where this machine has them. */
class FederalRegulationsTest {
  @ParameterizedTest
  @CsvSource({
    "us-part744, us/ecfr-part744/2026-03-25/title-15_part-744.xml, 744.2.a.1, Nuclear explosive",
    "us-part744, us/ecfr-part744/2026-07-23/title-15_part-744.xml, 744.23.a.3.i.B, 3A090.c",
    "us-10cfr110, us/ecfr-10cfr110/2026-03-25/title-10_part-110.xml, Appendix B.2.e.1, 600 Hz",
    "us-10cfr810, us/ecfr-10cfr810/2026-06-18/title-10_part-810.xml, 810.9.b.10, Any other"
  })
  void paragraphsAreFoundByTheirLabels(String list, String file, String path, String words) {
    Document part = read(list, file);

    assertThat(part.unplacedShare()).isLessThan(0.01);
    assertThat(
            part.outline().provisions().stream()
                .filter(provision -> provision.path().equals(path))
                .map(part::wording))
        .singleElement()
        .asString()
        .contains(words);
  }

  @Test
  void thePairOfPart810AddsThailandAndNothingElse() {
    Set<String> before =
        words(read("us-10cfr810", "us/ecfr-10cfr810/2026-03-25/title-10_part-810.xml"));
    Set<String> after =
        words(read("us-10cfr810", "us/ecfr-10cfr810/2026-06-18/title-10_part-810.xml"));

    assertThat(after).containsAll(before);
    after.removeAll(before);
    assertThat(after).containsExactly("Appendix A#thailand Thailand");
  }

  private static Set<String> words(Document document) {
    Set<String> words = new TreeSet<>();
    document
        .outline()
        .provisions()
        .forEach(
            provision -> words.add(provision.path() + " " + document.wording(provision).strip()));
    return words;
  }

  private static Document read(String list, String file) {
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId(list),
                "",
                LocalDate.of(2026, 1, 1),
                "primary",
                Language.ENGLISH,
                List.of(RealData.file(file))))
        .documents()
        .getFirst();
  }
}
