package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files in our own words beside the outline that they must give: {@code
 * golden/FAMILY/NAME.LANGUAGE.FORMAT} and the same name with {@code .expected}. Run with {@code
 * THRESHER_GOLDEN=write} in the environment to write the expected halves anew, and review them as
 * text.
 */
class GoldenPairsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("thresher.root", ".."))
          .resolve("ingest/src/test/resources/dev/thresher/ingest/golden");

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".expected"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everySourceGivesTheOutlineBesideIt(Path source) throws IOException {
    Path expected = source.resolveSibling(source.getFileName() + ".expected");
    String outline = OutlineText.of(read(source));
    if ("write".equals(System.getenv("THRESHER_GOLDEN"))) {
      Files.writeString(expected, outline);
    }

    assertThat(outline).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void readingTwiceGivesTheSame(Path source) throws IOException {
    assertThat(read(source)).isEqualTo(read(source));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void markersStandInTheirProvision(Path source) throws IOException {
    for (var document : read(source).documents()) {
      for (var provision : document.outline().provisions()) {
        boolean inside =
            provision.marker().isEmpty()
                || provision.own().stream().anyMatch(span -> span.contains(provision.marker()));
        assertThat(inside).as(provision.path()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void lineEndsOfAnotherSystemGiveTheSameProvisions(Path source) throws IOException {
    byte[] bytes = Files.readAllBytes(source);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.contains("%PDF") || text.contains("Shift_JIS")) {
      return;
    }
    byte[] other = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

    assertThat(paths(read(source, other))).isEqualTo(paths(read(source, bytes)));
  }

  private static List<String> paths(Reading reading) {
    return reading.documents().stream()
        .flatMap(document -> document.outline().provisions().stream())
        .map(provision -> provision.path() + " " + provision.kind())
        .toList();
  }

  private static Reading read(Path source) throws IOException {
    return read(source, Files.readAllBytes(source));
  }

  private static Reading read(Path source, byte[] bytes) {
    String name = source.getFileName().toString();
    String family = FOLDER.relativize(source).getName(0).toString();
    String language = name.split("\\.", -1)[1];
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId("golden"),
                family,
                LocalDate.of(2020, 1, 1),
                "primary",
                Language.ofCode(language).orElseThrow(),
                List.of(new SourceFile(name, bytes))));
  }
}
