package dev.thresher.index;

import dev.thresher.corpus.content.Content;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.ProvisionHistory;
import java.nio.file.Path;

/** Indexes for tests. */
public final class TestIndex {
  private TestIndex() {}

  /** An index of the contents under the folder. */
  public static SearchIndex of(Path folder, Content... contents) {
    write(folder, contents);
    return SearchIndex.open(folder);
  }

  public static void write(Path folder, Content... contents) {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      for (Content content : contents) {
        builder.put(content, ProvisionHistory.none(), content.document().edition().name());
      }
      builder.commit("test");
    }
  }
}
