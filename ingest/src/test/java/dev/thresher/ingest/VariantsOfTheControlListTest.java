package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.ProvisionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real editions that stand in several forms: the forms hold nearly the same entries and items. */
class VariantsOfTheControlListTest {
  private static final Set<ProvisionKind> NAMED =
      EnumSet.of(ProvisionKind.ENTRY, ProvisionKind.ITEM, ProvisionKind.RESERVED);

  /** The text form lost the last item of some lists and hung others on the entry before. */
  @ParameterizedTest
  @CsvSource({
    "2017-01-15, txt, 0.97",
    "2018-11-02, txt, 0.95",
    "2025-09-29, txt, 0.97",
    "2017-08-15, html, 0.97",
    "2022-10-07, html, 0.97",
    "2025-09-29, html, 0.97"
  })
  void formsOfOneEditionHoldTheSameItems(String date, String form, double least)
      throws IOException {
    Path folder = RealData.folder().resolve("us/ecfr-part774-by-date").resolve(date);
    String categories = form.equals("html") ? "346" : "0123456789";
    Set<String> variant = items(read(date, files(folder, form)), categories);
    Set<String> rows = items(read(date, files(folder, "jsonl")), categories);
    Set<String> shared = new TreeSet<>(rows);
    shared.retainAll(variant);

    assertThat((double) shared.size() / rows.size()).as("found in " + form).isGreaterThan(least);
    assertThat((double) shared.size() / variant.size()).as("also in rows").isGreaterThan(least);
  }

  private static Set<String> items(Reading reading, String categories) {
    Set<String> items = new TreeSet<>();
    for (var provision : reading.documents().getFirst().outline().provisions()) {
      if (NAMED.contains(provision.kind()) && categories.indexOf(provision.path().charAt(0)) >= 0) {
        items.add(provision.path());
      }
    }
    return items;
  }

  private static List<SourceFile> files(Path folder, String form) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith("." + form))
          .map(file -> RealData.file(RealData.folder().relativize(file).toString()))
          .toList();
    }
  }

  private static Reading read(String date, List<SourceFile> files) {
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId("us-ccl"),
                "",
                LocalDate.parse(date),
                "primary",
                Language.ENGLISH,
                files));
  }
}
