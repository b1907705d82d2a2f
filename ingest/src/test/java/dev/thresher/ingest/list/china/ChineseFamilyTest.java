package dev.thresher.ingest.list.china;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseFamilyTest {
  private static Document read(String family, String text) {
    EditionSource source =
        new EditionSource(
            new ListId("cn-test"),
            family,
            LocalDate.of(2024, 1, 1),
            "primary",
            Language.CHINESE,
            List.of(new SourceFile("list.md", text.getBytes(StandardCharsets.UTF_8))));
    return Ingestor.standard().read(source).documents().getFirst();
  }

  private static List<String> shown(Document document) {
    return document.outline().provisions().stream()
        .map(p ->
            p.path() + " " + p.kind() + " " + document.wording(p).strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void numberedItemsContinueTheControlCode() {
    Document document =
        read(
            "cn-list",
            """
            # 示例清单

            ## 一、材料

            （一）9C901.a．同时满足以下条件的石墨：

            1．密度大于1.73克/立方厘米；

            （1）1.5千克以上的；

            （二）9C902．（保留）

            注：9C901.a不管制天然石墨。
            """);
    assertThat(shown(document))
        .containsExactly(
            "preamble PREAMBLE # 示例清单",
            "一 ITEM ## 一、材料",
            "9C901.a ENTRY （一）9C901.a．同时满足以下条件的石墨：",
            "9C901.a.1 ITEM 1．密度大于1.73克/立方厘米；",
            "9C901.a.1.1 ITEM （1）1.5千克以上的；",
            "9C901.a#note-1 NOTE 注：9C901.a不管制天然石墨。",
            "9C902 RESERVED （二）9C902．（保留）");
  }

  @Test
  void articlesAreCountedThroughAndTheirParagraphsHaveNoMarker() {
    Document document =
        read(
            "cn-law",
            """
            ## 第一章 总则

            第一条 为了举例，写下本条。

            本条第二款没有标记：

            （一）第一项；

            （二）第二项。

            第三款在此。

            第二条 删除
            """);
    assertThat(document.outline().provisions())
        .extracting(Provision::path)
        .containsExactly("第一章", "第一条", "第一条.第二款", "第一条.第二款.（一）", "第一条.第二款.（二）", "第一条.第三款", "第二条");
  }

  @Test
  void anAnnexBelongsToNoArticle() {
    Document document = read("cn-law", "第二条 本条例自公布之日起施行。\n\n附件：\n\n示例清单\n\n一、定义\n\n（一）“制件”。\n");
    assertThat(document.outline().provisions())
        .extracting(Provision::path)
        .containsExactly("第二条", "附件", "一", "一.（一）");
  }

  @Test
  void aDecimalNumberAtTheHeadIsNoMarker() {
    assertThat(Rung.at("1.5千克以上")).isEmpty();
    assertThat(Rung.at("1. 5千克以上").map(Rung::step)).contains("1");
    assertThat(Rung.at("第三方不得")).isEmpty();
  }

  @Test
  void aDefinitionExplainsAndControlsNothing() {
    Document document = read("cn-list", "（一）9A901．合金制件。\n\n高温合金，是指可在600摄氏度及以上使用的合金。\n");
    assertThat(shown(document))
        .contains("9A901#technical-note-1 TECHNICAL_NOTE 高温合金，是指可在600摄氏度及以上使用的合金。");
  }

  @Test
  void smallNumbersAreCountedInChinese() {
    assertThat(
            List.of(
                ChineseCount.of(2),
                ChineseCount.of(10),
                ChineseCount.of(12),
                ChineseCount.of(20),
                ChineseCount.of(23)))
        .containsExactly("二", "十", "十二", "二十", "二十三");
  }
}
