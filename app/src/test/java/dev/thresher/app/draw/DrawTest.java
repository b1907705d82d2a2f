package dev.thresher.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final ListId LARGE = new ListId("large");
  private static final ListId SMALL = new ListId("small");

  private static Item item(ListId list, String day, int place, String wording) {
    return new Item(
        "", list, list + "@" + day, "9Z901." + place, new Span(place, place + 1), wording);
  }

  private static List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      items.add(item(LARGE, "2024-01-01", i, "wording " + i));
    }
    for (int i = 0; i < 4; i++) {
      items.add(item(SMALL, "2024-01-01", i, "wording " + i));
    }
    return items;
  }

  @Test
  void equalSeedsDrawEqualItemsAndOtherSeedsOthers() {
    List<Item> items = items();
    assertThat(new Draw(20, 7).from(items)).isEqualTo(new Draw(20, 7).from(items));
    assertThat(new Draw(20, 7).from(items)).isNotEqualTo(new Draw(20, 8).from(items));
  }

  @Test
  void nothingIsDrawnTwiceAndNoMoreThanThereIs() {
    List<Item> drawn = new Draw(1000, 3).from(items());
    assertThat(drawn).hasSize(404).doesNotHaveDuplicates();
  }

  @Test
  void aWordingThatStandsInSeveralEditionsIsDrawnOnceFromTheFirst() {
    List<Item> twice =
        List.of(
            item(LARGE, "2024-01-01", 1, "a mass exceeding 25 kg"),
            item(LARGE, "2025-01-01", 9, "a mass exceeding 25 kg"));
    assertThat(new Draw(5, 1).from(twice)).containsExactly(twice.getFirst());
  }

  @Test
  void aSmallListIsDrawnFromMoreThanItsShare() {
    long ofSmall = 0;
    for (int seed = 0; seed < 50; seed++) {
      ofSmall +=
          new Draw(20, seed).from(items()).stream().filter(i -> i.list().equals(SMALL)).count();
    }
    assertThat(ofSmall).isGreaterThan(50);
  }

  @Test
  void theOrderOfTheItemsDoesNotMatter() {
    List<Item> reversed = new ArrayList<>(items());
    Collections.reverse(reversed);
    assertThat(new HashSet<>(new Draw(20, 7).from(reversed)))
        .isEqualTo(new HashSet<>(new Draw(20, 7).from(items())));
  }

  @Test
  void ofEachKindAsManyAreDrawn() {
    List<Item> named = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      named.add(
          new Item(
              i % 9 == 0 ? "LAW" : "PLACE",
              LARGE,
              "large@2024-01-01",
              "",
              new Span(i, i + 1),
              "wording " + i));
    }
    List<Item> drawn = new Draw(8, 5).from(named);
    assertThat(drawn).hasSize(16);
    assertThat(drawn.subList(0, 8)).allMatch(item -> item.kind().equals("LAW"));
    assertThat(drawn.getLast().id()).startsWith("PLACE large@2024-01-01 [");
  }

  @Test
  void anIdHoldsPlaceAndOffsetsOnly() {
    assertThat(item(LARGE, "2024-01-01", 3, "a mass exceeding 25 kg").id())
        .isEqualTo("large@2024-01-01 9Z901.3 [3,4)");
  }
}
