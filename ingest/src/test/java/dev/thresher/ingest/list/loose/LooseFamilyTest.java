package dev.thresher.ingest.list.loose;

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

class LooseFamilyTest {
  private static Document read(String name, String text) {
    EditionSource source =
        new EditionSource(
            new ListId("loose"),
            LooseFamily.NAME,
            LocalDate.EPOCH,
            "primary",
            Language.ENGLISH,
            List.of(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8))));
    Document document = Ingestor.standard().read(source).documents().getFirst();
    document.outline().requirePartitionOf(document.text().length());
    return document;
  }

  private static List<String> paths(Document document) {
    return document.outline().provisions().stream().map(Provision::path).toList();
  }

  private static String words(Document document, String path) {
    Provision found =
        document.outline().provisions().stream()
            .filter(provision -> provision.path().equals(path))
            .findFirst()
            .orElseThrow();
    return document.wording(found);
  }

  @Test
  void aLineAloneIsAProvision() {
    Document document = read("a.txt", "Pumps with a flow rate above 5 m3/h");
    assertThat(paths(document)).containsExactly("p1");
  }

  @Test
  void labelsMakeATreeAndCodesNameIt() {
    Document document =
        read(
            "a.txt",
            """
            The part controls any of the following:
            a. Lasers, having any of the following:
               1. An output power exceeding 50 W; or
               2. A pulse of 1 ns or less;
            b. Cameras.
            Note: Item b does not control toys.

            3A001 Electronic items
            a.1. Circuits rated above 398 K.
            """);
    assertThat(paths(document))
        .containsExactly(
            "p1", "p1.a", "p1.a.1", "p1.a.2", "p1.b", "p1.b#note-1", "3A001", "3A001.a.1");
  }

  @Test
  void aSentenceGoesOnOverTheLinesOfAPrint() {
    Document document =
        read(
            "a.txt",
            "Title\n\nCells having an energy density exceeding\n350 Wh/kg at\nroom temperature\nOther cells\n");
    assertThat(words(document, "p2")).contains("exceeding\n350 Wh/kg at\nroom temperature");
    assertThat(words(document, "p3").strip()).isEqualTo("Other cells");
  }

  @Test
  void aNameGoesOnBehindAWordThatAsksForMore() {
    Document document =
        read("a.txt", "Title\n\nAsk the Bureau of\nKites and Balls now\nOther kites\n");
    assertThat(words(document, "p2")).contains("Bureau of\nKites and Balls now");
    assertThat(words(document, "p3").strip()).isEqualTo("Other kites");
  }

  @Test
  void theCellsOfARowAreReadAsOne() {
    Document document =
        read(
            "a.html",
            "<table><tr><td>Pressure<td>exceeding 10 MPa</tr><tr><td>Flow<td>5 m3/h</tr></table>");
    assertThat(words(document, "p1").strip()).isEqualTo("Pressure\nexceeding 10 MPa");
    assertThat(words(document, "p2").strip()).isEqualTo("Flow\n5 m3/h");
  }

  @Test
  void aChineseTextIsKnownByItsSignsAndItsLadder() {
    Document document =
        read("a.txt", "一、下列物项不得出口：\n（一）拉伸强度大于等于1.5 GPa的纤维；\n（二）机床：\n1．精度小于等于3微米；\n");
    assertThat(document.edition().language()).isEqualTo(Language.CHINESE);
    assertThat(paths(document)).containsExactly("一", "一.（一）", "一.（二）", "一.（二）.1");
  }

  @Test
  void aChineseTextWithoutLabelsIsReadByParagraphs() {
    Document document = read("a.txt", "关于电池\n\n重量能量密度大于等于300 Wh/kg的电池。\n工作温度不低于-40℃。\n");
    assertThat(paths(document)).containsExactly("p1", "p2", "p3");
  }
}
