package dev.thresher.app.bench;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.ProvisionHistory;
import java.nio.file.Path;

/**
 * An index of a corpus with many more editions than there are: beside each the synthetic ones of
 * the days before it.
 */
final class BlownUp {
  private BlownUp() {}

  /**
   * @param times how many synthetic editions beside each one
   */
  static void write(Corpus corpus, Path folder, int times) {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      for (Held held : corpus.editions()) {
        ControlList content = corpus.content(held).inProvisions();
        put(content, builder);
        for (int back = 1; back <= times; back++) {
          put(SyntheticEdition.of(content, back), builder);
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
}
