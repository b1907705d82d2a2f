package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in cells, in Chinese: each of several strung together by itself. */
class FindingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          why     | 372 licence rows missing in source; 1 the row names things, not paragraphs | 372 来源中缺许可行; 1 该行列的是物，不是段
          why     | read only in the edition of 2025-01-01: 15 CFR 746.4(a); the chart: see 746 | 只见于 2025-01-01 一期：15 CFR 746.4(a); 图表：see 746
          why     | NS 1 is not marked for JP | JP 的 NS 1 栏无标记
          finding | 9 of 10 = 90.00 %; 1 of 3 = 33.33 %, not 34 %; that would be 1.02 | 10 中的 9 为 90.00 %; 3 中的 1 为 33.33 %，不是 34 %; that would be 1.02
          finding | 1 + 2 = 3; 1 of 3 = 33.33 % | 1 + 2 = 3; 3 中的 1 为 33.33 %
          finding | same | 相同
          """)
  void eachIsToldByItself(String column, String english, String chinese) {
    assertThat(ReportWords.chinese().cell(column, english)).isEqualTo(chinese);
    assertThat(ReportWords.english().cell(column, english)).isEqualTo(english);
  }
}
