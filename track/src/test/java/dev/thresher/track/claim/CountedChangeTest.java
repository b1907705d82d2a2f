package dev.thresher.track.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.track.EditionBuilder;
import dev.thresher.track.parameter.Lineages;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedChangeTest {
  /** One bound is raised, one comparator changed, one bound joins a paragraph, one paragraph. */
  private static List<Change> changes() {
    ControlList before =
        EditionBuilder.on("2020-01-01")
            .with("9A001", "Stores of this sample, as follows:")
            .with("9A001.a", "Cells made for boats, mass exceeding 300 kg.")
            .with("9A001.b", "Drums made for barges, length less than 40 mm.")
            .with("9A001.c", "Frames made for trains, width exceeding 20 m.")
            .build();
    ControlList after =
        EditionBuilder.on("2021-01-01")
            .with("9A001", "Stores of this sample, as follows:")
            .with("9A001.a", "Cells made for boats, mass exceeding 350 kg.")
            .with("9A001.b", "Drums made for barges, length not exceeding 40 mm.")
            .with("9A001.c", "Frames made for trains, width exceeding 20 m, power exceeding 7 kW.")
            .with("9A001.d", "Wheels made for carts, frequency exceeding 9 GHz.")
            .build();
    return Lineages.of(List.of(before, after)).changes();
  }

  @Test
  void eachDefinitionCountsOneMoreOfTheFourChangesMadeByHand() {
    List<Change> changes = changes();
    assertThat(
            Arrays.stream(CountedChange.values())
                .map(each -> changes.stream().filter(change -> each.holds(change.kind())).count()))
        .containsExactly(1L, 2L, 3L, 4L);
  }
}
