package dev.thresher.ingest.list.japan;

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

/** Where the items of an order hang whose lists stand in lists of any other print. */
class ListsWithinListsTest {
  private static List<String> paths(String... lines) {
    StringBuilder page = new StringBuilder("<html><body>");
    for (String line : lines) {
      page.append("<p>").append(line).append("</p>");
    }
    byte[] bytes = page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    Document document =
        Ingestor.standard()
            .read(
                new EditionSource(
                    new ListId("order"),
                    "jp-order",
                    LocalDate.of(2020, 1, 1),
                    "primary",
                    Language.JAPANESE,
                    List.of(new SourceFile("order.html", bytes))))
            .documents()
            .getFirst();
    return document.outline().provisions().stream().map(Provision::path).toList();
  }

  @Test
  void numbersGoOnBehindKanaThatStandBelowThem() {
    assertThat(
            paths(
                "第一条",
                "一",
                "イ　発振器であって、次のいずれかに該当するもの",
                "（一）　半導体を用いたもの",
                "１　次のいずれかに該当するもの",
                "一　波長が短いもの",
                "イ　出力が一ワットを超えるもの",
                "ロ　出力が二ワットを超えるもの",
                "二　波長が長いもの",
                "イ　出力が三ワットを超えるもの",
                "三　その他のもの",
                "２　束ねたもの",
                "（二）　気体を用いたもの",
                "ロ　附属品"))
        .containsSequence(
            "第一条.一.イ.（一）.1.一",
            "第一条.一.イ.（一）.1.一.イ",
            "第一条.一.イ.（一）.1.一.ロ",
            "第一条.一.イ.（一）.1.二",
            "第一条.一.イ.（一）.1.二.イ",
            "第一条.一.イ.（一）.1.三",
            "第一条.一.イ.（一）.2",
            "第一条.一.イ.（二）",
            "第一条.一.ロ");
  }

  @Test
  void bracketsMayStandBelowKanaThatStandBelowBrackets() {
    assertThat(
            paths(
                "第一条",
                "一",
                "イ　探知装置",
                "（一）　次の全てに該当するもの",
                "１　深い所で作動するもの",
                "イ　角度が大きいもの",
                "ロ　次の全てを補正するもの",
                "（一）　動作",
                "（二）　速度",
                "２　広い所で作動するもの",
                "（二）　位置決定装置"))
        .containsSequence(
            "第一条.一.イ.（一）.1.ロ",
            "第一条.一.イ.（一）.1.ロ.（一）",
            "第一条.一.イ.（一）.1.ロ.（二）",
            "第一条.一.イ.（一）.2",
            "第一条.一.イ.（二）");
  }
}
