package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.ingest.html.HtmlText;
import dev.thresher.ingest.markdown.MarkdownText;
import dev.thresher.ingest.xml.EcfrVocabulary;
import dev.thresher.ingest.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridsOfSourcesTest {
  private static final String TWO_LEVELS =
      """
      <table><thead>
      <tr><th rowspan="2">Material</th><th colspan="2">Class 1</th></tr>
      <tr><th>kg</th><th>lb</th></tr></thead>
      <tbody><tr><td>Zirconium</td><td>5</td><td>11</td></tr></tbody></table>
      """;

  private static final List<String> OF_TWO_LEVELS =
      List.of(
          "0,0 2x1 head Material",
          "0,1 1x2 head Class 1",
          "1,1 1x1 head kg",
          "1,2 1x1 head lb",
          "2,0 1x1 Zirconium",
          "2,1 1x1 5",
          "2,2 1x1 11");

  private static SourceFile file(String name, String words) {
    return new SourceFile(name, words.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceText html(String words) {
    return HtmlText.extract(file("a.html", words), Limits.standard()).text();
  }

  private static SourceText xml(String words) {
    return XmlText.extract(file("a.xml", words), Limits.standard(), new EcfrVocabulary()).text();
  }

  private static List<String> cells(SourceText text) {
    return text.grids().stream()
        .flatMap(grid -> grid.cells().stream())
        .map(cell -> line(text, cell))
        .toList();
  }

  private static String line(SourceText text, Cell cell) {
    return cell.row()
        + ","
        + cell.column()
        + " "
        + cell.rows()
        + "x"
        + cell.columns()
        + (cell.isHead() ? " head " : " ")
        + text.quote(cell.span());
  }

  @Test
  void headsOfHtmlReachOverTheirColumns() {
    assertThat(cells(html(TWO_LEVELS))).isEqualTo(OF_TWO_LEVELS);
  }

  @Test
  void headsOfXmlLikewise() {
    assertThat(
            cells(
                xml(
                    "<DIV5>"
                        + TWO_LEVELS
                            .toUpperCase(java.util.Locale.ROOT)
                            .replace("ROWSPAN", "rowspan")
                            .replace("COLSPAN", "colspan")
                        + "</DIV5>")))
        .hasSameSizeAs(OF_TWO_LEVELS)
        .startsWith("0,0 2x1 head MATERIAL", "0,1 1x2 head CLASS 1");
  }

  @Test
  void headsOfThePrintingOfficeTellTheirLevelOnly() {
    assertThat(
            cells(
                xml(
                    """
                    <DIV5><GPOTABLE><BOXHD><CHED H="1">Material</CHED><CHED H="1">Class 1</CHED>
                    <CHED H="2">kg</CHED><CHED H="2">lb</CHED></BOXHD>
                    <ROW><ENT I="01">Zirconium</ENT><ENT>5</ENT><ENT>11</ENT></ROW></GPOTABLE></DIV5>
                    """)))
        .isEqualTo(OF_TWO_LEVELS);
  }

  @Test
  void rowsOfMarkdownAreCutAtTheirBars() {
    SourceText text =
        MarkdownText.extract("| Material | Mass (kg) | |\n|---|---:|---|\n| | 5 | x |\n\nWords.\n")
            .text();

    assertThat(cells(text))
        .containsExactly("0,0 1x1 Material", "0,1 1x1 Mass (kg)", "1,1 1x1 5", "1,2 1x1 x");
  }

  @Test
  void aTableOfWordsOrCitationsIsTextAsAnyOther() {
    assertThat(
            html("<table><tr><th>Party</th><th>Citation</th></tr>"
                    + "<tr><td>Nine</td><td>81 FR 57456, 8/23/16</td></tr></table>")
                .grids())
        .isEmpty();
  }
}
