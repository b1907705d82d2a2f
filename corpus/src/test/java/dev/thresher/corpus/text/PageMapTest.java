package dev.thresher.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.text.Locator.Anchor;
import dev.thresher.corpus.text.Locator.Page;
import dev.thresher.corpus.text.PageMap.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageMapTest {
  private final PageMap map =
      new PageMap(
          List.of(
              new Mark(0, new Page(1)),
              new Mark(10, new Page(2)),
              new Mark(20, new Anchor("744.11"))));

  @Test
  void eachLocatorHoldsToTheNextOne() {
    assertThat(map.page(9)).hasValue(1);
    assertThat(map.page(10)).hasValue(2);
    assertThat(map.at(25)).contains(new Anchor("744.11"));
  }

  @Test
  void anAnchorIsNoPage() {
    assertThat(map.page(20)).isEmpty();
  }

  @Test
  void marksOutOfOrderCannotBeBuilt() {
    assertThatThrownBy(
            () -> new PageMap(List.of(new Mark(5, new Page(1)), new Mark(2, new Page(2)))))
        .hasMessageContaining("order");
  }
}
