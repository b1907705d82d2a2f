package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.report.page.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChartsTest {
  private static String drawn(Node.Element chart, ReportWords words) {
    return Page.drawing(chart, words);
  }

  @Test
  void aHeatMapNamesFieldsAndCategoriesInTheReadersLanguage() {
    Node.Element map =
        HeatMap.of(
            "Thresholds reached of those compared, by technology and category",
            "rows: field of technology; columns: category of the list; reached / compared",
            new TreeMap<>(
                Map.of(
                    Label.ofField("energy-storage"),
                    Map.of(Label.ofCategory("3"), new HeatMap.Tally(1, 2)))));
    assertThat(drawn(map, ReportWords.english()))
        .contains("Energy and batteries", "3 electronics", "1/2", "columns: category of the list");
    assertThat(drawn(map, ReportWords.chinese()))
        .contains("能源与电池", "3 电子", "1/2", "列：清单类别")
        .doesNotContain("electronics", "category");
  }

  @Test
  void barsNameCountriesTypesAndGroupsInTheReadersLanguage() {
    Map<Label, Long> counts =
        new TreeMap<>(
            Map.of(
                Label.ofCountry("CN"), 7L,
                Label.of("value", "company"), 3L,
                Label.ofCategory("3A"), 1L));
    Node.Element bars = CountBars.of("Rows", "N4: distinct addresses", counts);
    assertThat(drawn(bars, ReportWords.english()))
        .contains("China CN", "company", "3A electronics: equipment", "N4: distinct addresses");
    assertThat(drawn(bars, ReportWords.chinese())).contains("中国 CN", "企业", "3A 电子：设备", "N4：不同地址");
  }

  @Test
  void whatNoTableNamesStaysAsItIs() {
    assertThat(Label.ofField("knitting")).isEqualTo(Label.of("knitting"));
    assertThat(Label.ofCountry("Crimea")).isEqualTo(Label.of("Crimea"));
    assertThat(Label.ofCategory("第一条")).isEqualTo(Label.of("第一条"));
    assertThat(Label.ofProperty("colour")).isEqualTo(Label.of("colour"));
    assertThat(Label.ofProperty("energy density").chinese()).isEqualTo("能量密度");
  }

  @Test
  void aShareShowsWhatIsOpenAndAMissingEditionIsSaidToBe() {
    Node.Element bars =
        ShareBars.of(
            "K1",
            "share of C1; hollow: undecided",
            List.of(
                new ShareBars.Bar(Label.of("2026"), 4, 2, 8),
                new ShareBars.Bar(Label.of("2015"), 0, 0, 0)));
    assertThat(drawn(bars, ReportWords.english())).contains("4…6 / 8", "missing", "100 %");
    assertThat(drawn(bars, ReportWords.chinese())).contains("4…6 / 8", "缺", "占 C1 的份额");
  }

  @Test
  void marksOfAnAxisAreRoundAndReachNoFurtherThanTheValues() {
    assertThat(Ticks.upTo(23)).containsExactly(0L, 10L, 20L);
    assertThat(Ticks.upTo(1)).containsExactly(0L, 1L);
    assertThat(Ticks.upTo(new BigDecimal("0.27")))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.ZERO, new BigDecimal("0.1"), new BigDecimal("0.2"));
  }
}
