package dev.thresher.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.index.ListSketch;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  private static String article(Document document, String path) {
    Provision provision =
        document.outline().provisions().stream()
            .filter(each -> each.path().equals(path))
            .findFirst()
            .orElseThrow();
    return new Articles(document).wording(provision);
  }

  @Test
  void anItemBelongsToItsEntryWithAllItsNeighbours() {
    Document document =
        ListSketch.chinese("cn-sample", "2024-01-01")
            .entry("1A901", "以下电池：")
            .item("1A901.a", "甲电池；")
            .item("1A901.b", "乙电池；")
            .entry("1A902", "以下泵：")
            .item("1A902.a", "甲泵；")
            .build()
            .document();
    assertThat(article(document, "1A901.b")).contains("以下电池", "甲电池", "乙电池").doesNotContain("泵");
    assertThat(article(document, "1A902")).contains("以下泵", "甲泵").doesNotContain("电池");
  }

  @Test
  void anEntryOfManyThousandCharactersIsNoArticle() {
    Document document =
        ListSketch.chinese("cn-sample", "2024-01-01")
            .entry("1A901", "以下电池：")
            .item("1A901.a", "甲电池；")
            .item("1A901.b", "乙".repeat(5_000))
            .build()
            .document();
    assertThat(article(document, "1A901.a")).contains("甲电池").doesNotContain("以下电池", "乙");
  }
}
