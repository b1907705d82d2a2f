package dev.thresher.app.bench;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.ProvisionHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An index of a corpus with many more editions than there are: each again on the days before. */
final class BlownUp {
  private BlownUp() {}

  /**
   * @param times how many synthetic editions beside each one
   */
  static void write(Corpus corpus, Path folder, int times) {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      for (Held held : corpus.editions()) {
        ControlList content = corpus.content(held).inProvisions();
        for (int back = 0; back <= times; back++) {
          put(earlier(content, back), builder);
        }
      }
      builder.commit("blown up " + times + " times");
    }
  }

  private static void put(ControlList list, IndexBuilder builder) {
    if (list.document().edition().list().isSeries()) {
      builder.putOfSeries(list, "");
    } else {
      builder.put(list, ProvisionHistory.none(), "");
    }
  }

  private static ControlList earlier(ControlList list, int days) {
    Document document = list.document();
    Edition edition = document.edition();
    var dated =
        new Edition(
            edition.list(),
            edition.date().minusDays(days),
            edition.variant(),
            edition.language(),
            edition.dates());
    return new ControlList(
        new Document(dated, document.text(), document.outline(), List.of()),
        list.parameters(),
        list.dates(),
        list.entities(),
        list.census());
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
