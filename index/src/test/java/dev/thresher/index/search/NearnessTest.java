package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.index.ListSketch;
import dev.thresher.index.TestIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese provisions that hold the same words of a question, told apart by their characters. */
class NearnessTest {
  @Test
  void aWordingThatSharesMoreCharactersStandsFirst(@TempDir Path folder) {
    try (SearchIndex index =
        TestIndex.of(
            folder,
            ListSketch.chinese("cn-sample", "2024-01-01")
                .entry("第一条", "电池出口应当申报，主管部门予以记录。")
                .entry("第二条", "电池出口应当申报，最终使用者须作说明。")
                .build())) {
      assertThat(paths(index, "电池 申报 最终用户")).startsWith("第二条");
    }
  }

  @Test
  void charactersAloneFindNothing(@TempDir Path folder) {
    try (SearchIndex index =
        TestIndex.of(
            folder,
            ListSketch.chinese("cn-sample", "2024-01-01").entry("第一条", "电池、泵和阀。").build())) {
      assertThat(paths(index, "水池")).isEmpty();
    }
  }

  private static List<String> paths(SearchIndex index, String query) {
    return index.search(SearchRequest.of(query)).hits().stream().map(Hit::path).toList();
  }
}
