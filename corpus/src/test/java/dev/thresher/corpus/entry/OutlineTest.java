package dev.thresher.corpus.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static Provision provision(String path, int start, int end, int parent) {
    return new Provision(
        path,
        Designator.parse(path),
        ProvisionKind.ITEM,
        new Span(start, start),
        List.of(new Span(start, end)),
        parent);
  }

  @Test
  void everyCharacterMustBeSomewhere() {
    Outline outline = new Outline(List.of(provision("9Z901", 0, 4, -1)), List.of(), List.of());
    assertThatThrownBy(() -> outline.requirePartitionOf(6)).hasMessageContaining("offset 4");
  }

  @Test
  void noCharacterMayBeInTwoPlaces() {
    Outline outline =
        new Outline(
            List.of(provision("9Z901", 0, 4, -1), provision("9Z901.a", 3, 6, 0)),
            List.of(),
            List.of());
    assertThatThrownBy(() -> outline.requirePartitionOf(6))
        .hasMessageContaining("in two provisions");
  }

  @Test
  void furnitureAndUnplacedTextCountAsPlaces() {
    Outline outline =
        new Outline(
            List.of(provision("9Z901", 0, 4, -1)),
            List.of(new Span(4, 5)),
            List.of(new Span(5, 6)));
    assertThatCode(() -> outline.requirePartitionOf(6)).doesNotThrowAnyException();
    assertThat(outline.unplacedShare("abcdef")).isEqualTo(1.0 / 6);
  }

  @Test
  void twoProvisionsMayNotShareAPath() {
    assertThatThrownBy(() ->
            new Outline(
                List.of(provision("9Z901", 0, 1, -1), provision("9Z901", 1, 2, -1)),
                List.of(),
                List.of()))
        .hasMessageContaining("share the path 9Z901");
  }

  @Test
  void childrenAndAncestorsAreFoundThroughTheParents() {
    Outline outline =
        new Outline(
            List.of(
                provision("9Z901", 0, 1, -1),
                provision("9Z901.a", 1, 2, 0),
                provision("9Z901.a.1", 2, 3, 1)),
            List.of(),
            List.of());
    assertThat(outline.children(0)).containsExactly(1);
    assertThat(outline.children(-1)).containsExactly(0);
    assertThat(outline.ancestors(outline.provisions().get(2)))
        .extracting(Provision::path)
        .containsExactly("9Z901", "9Z901.a");
  }
}
