package dev.thresher.app.pipeline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Editions of the real data; a test that asks for one is left out where they are not at hand. */
final class RealEdition {
  private RealEdition() {}

  private static Path data() {
    Path root = Path.of(System.getProperty("thresher.root", ".."));
    return Optional.ofNullable(System.getenv("THRESHER_DATA"))
        .map(Path::of)
        .orElse(root.resolve("../shared/data"));
  }

  /** The first list of a file, with names by forms and tables alone. */
  static ControlList read(String list, String date, Language language, String path)
      throws IOException {
    Path file = data().resolve(path);
    assumeTrue(Files.isRegularFile(file));
    EditionSource source =
        new EditionSource(
            new ListId(list),
            "",
            LocalDate.parse(date),
            "primary",
            language,
            List.of(new SourceFile(path, Files.readAllBytes(file))));
    Document document = Ingestor.standard().read(source).documents().getFirst();
    return Words.withoutModels().read(document);
  }
}
