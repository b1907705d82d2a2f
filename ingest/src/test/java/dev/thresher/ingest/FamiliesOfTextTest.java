package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real texts of each family, where this machine has them: one provision each, and coverage. */
class FamiliesOfTextTest {
  @ParameterizedTest
  @CsvSource({
    "us-part736,                us/bis-ear-part736/2023-11-17,       736.2.b.7.i.A.4, A:3",
    "us-ear-745-799,            us/ecfr-title15-chapterVII/2025-01,  746.2.b.3.i.D, Cuba",
    "eu-2022-576,               eu/official-journal/2022-04-08,      Article 1.13.Article 3i.4.a,"
        + " 837 570",
    "eu-833-2014,               eu/official-journal/2022-06-04,      X.B.I.001.b.1.c.2.b, '2,5 x"
        + " 10⁵ Pa'",
    "jp-goods-order,            jp/e-gov/2013-12-21,                 第三条.十六.ハ.（一）, 一・七二",
    "kr-law,                    kr/law-go-kr/2026-07-31,             대외무역법.제19조의2.제1호, 국외",
    "cn-announcements,          cn/mofcom-announcements/2025-10-09,  2B902.t, 1.5T"
  })
  void aProvisionIsFoundByItsDesignator(String list, String folder, String path, String words) {
    List<Document> documents = read(list, folder);

    assertThat(documents).allMatch(document -> document.unplacedShare() < 0.01);
    assertThat(
            documents.stream()
                .flatMap(document ->
                    document.outline().provisions().stream()
                        .filter(provision -> provision.path().equals(path))
                        .map(document::wording)))
        .singleElement()
        .asString()
        .contains(words);
  }

  @Test
  void eachAnnouncementIsADocumentAndASecondScrapeIsNone() {
    assertThat(read("cn-announcements", "cn/mofcom-announcements/2024-06-03"))
        .extracting(document -> document.edition().variant())
        .containsExactly("2024-21");
    assertThat(read("cn-announcements", "cn/mofcom-announcements/2024-08-26"))
        .extracting(document -> document.edition().variant())
        .containsExactly("2024-31", "2024-33");
  }

  private static List<Document> read(String list, String folder) {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(RealData.folder().resolve(folder))) {
      for (Path path : paths.filter(each -> isWanted(list, each)).sorted().toList()) {
        files.add(RealData.file(folder + "/" + path.getFileName()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId(list), "", LocalDate.of(2026, 1, 1), "primary", Language.ENGLISH, files))
        .documents();
  }

  /** Digests are no announcements, and of the Japanese orders one file is enough. */
  private static boolean isWanted(String list, Path path) {
    String name = path.getFileName().toString();
    return switch (list) {
      case "cn-announcements" -> name.startsWith("text__");
      case "jp-goods-order" -> name.endsWith("定める省令.html");
      default -> true;
    };
  }
}
