package dev.thresher.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RowsTest {
  private static final Row ROW =
      new Row(
          JsonMapper.shared()
              .readTree(
                  "{\"designator\":\"9Z901.a\",\"before\":{\"low\":\"12.50\",\"quote\":\"<b>&\"}}"));

  @Test
  void aNumberIsExact() {
    assertThat(ROW.number("before.low")).contains(new BigDecimal("12.50"));
  }

  @Test
  void aFieldThatIsNotThereIsEmpty() {
    assertThat(ROW.text("after.low")).isEmpty();
    assertThat(ROW.number("after.low")).isEmpty();
  }

  @Test
  void aTableOfThePageHoldsNoMarkupOfTheText() {
    assertThat(Rows.of(List.of(ROW)).columns("before.quote").html())
        .contains("<td>&lt;b&gt;&amp;</td>");
  }

  @Test
  void rowsAreCountedInTheOrderOfTheirValues() {
    assertThat(Rows.of(List.of(ROW, ROW)).count(row -> row.text("designator")))
        .containsExactlyEntriesOf(java.util.Map.of("9Z901.a", 2));
  }
}
