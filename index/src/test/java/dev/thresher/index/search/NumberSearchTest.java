package dev.thresher.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thresher.index.Editions;
import dev.thresher.index.TestIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSearchTest {
  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = TestIndex.of(folder, Editions.third(), Editions.chinese());
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> codes(String query) {
    return index.search(SearchRequest.of(query)).hits().stream().map(Hit::path).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          power>=500 W                    | 9A001.c
          power>=0.5 kW                   | 9A001.c
          power=500W                      | 9A001.c
          power>500 W                     |
          power>=500.001 W                |
          power<500 W                     |
          power<=5e2 W                    | 9A001.c
          功率≥500瓦                      | 9A001.c
          frequency:[2.7 GHz TO 6.8 GHz]  | 9A001.c
          frequency:[2.7 TO 6.8 GHz]      | 9A001.c
          frequency:[2800 MHz TO 2.9 GHz] | 9A001.c
          frequency:{3.2 GHz TO *]        |
          frequency:[3.2 GHz TO *]        | 9A001.c
          frequency:[4 GHz TO 5 GHz]      |
          频率:[2.7 GHz 至 6.8 GHz]       | 9A001.c
          frequency>=500 W                |
          unit:GHz                        | 9A001.c
          unit:瓦时/千克 lang:zh          | 1A901.a
          property:frequency              | 9A001.c
          concept:power                   | 9A001.c
          """)
  void aNumberIsFoundInAnyUnitOfItsKind(String query, String code) {
    if (code == null) {
      assertThat(codes(query)).isEmpty();
    } else {
      assertThat(codes(query)).containsExactly(code);
    }
  }

  @Test
  void aPropertyIsFoundByItsNameInTheOtherLanguage() {
    assertThat(codes("\"energy density\">=300 Wh/kg"))
        .containsExactlyInAnyOrder("1A901.a", "9A001.b.1");
    assertThat(codes("能量密度<=1.08 MJ/kg")).containsExactly("1A901.a");
  }

  @Test
  void anEqualBoundComesFirstInWhateverLanguageAndUnit() {
    assertThat(codes("energy density above 300 Wh/kg")).startsWith("1A901.a");
    assertThat(codes("energy density above 0.35 kWh/kg")).startsWith("9A001.b.1");
    assertThat(codes("能量密度大于等于350瓦时/千克")).startsWith("9A001.b.1");
  }

  @Test
  void aTermIsFoundInTheOtherLanguageUnlessOnlyTheTypedIsWanted() {
    assertThat(codes("lithium ion battery")).contains("1A901.a");
    SearchRequest typed = SearchRequest.of("导弹").reaching(Reach.AS_TYPED);
    assertThat(index.search(typed).hits()).hasSize(1);
    assertThat(codes("missile")).containsExactly("1A901.b");
  }

  @Test
  void theParametersOfAHitAreShownWithTheirQuotation() {
    Hit hit = index.search(SearchRequest.of("power>=500 W")).hits().get(0);
    assertThat(hit.parameters())
        .extracting(HitParameter::comparator, parameter -> parameter.evidence().quote())
        .containsExactly(tuple(">=", "0.5 kW or more"));
    assertThat(index.search(SearchRequest.of("amplifiers")).hits().get(0).parameters()).hasSize(2);
  }
}
