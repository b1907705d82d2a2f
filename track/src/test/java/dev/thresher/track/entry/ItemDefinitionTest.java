package dev.thresher.track.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.EditionBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemDefinitionTest {
  /** Cells (two levels), a slot kept free, a note that releases, a technical note. */
  private static EditionBuilder cells() {
    return EditionBuilder.on("2024-01-01")
        .with("9A001", "Energy stores of this sample, as follows.")
        .with("9A001#reason-for-control", ProvisionKind.LICENCE_ROW, "Reason for Control: NS, AT")
        .with("9A001.e", "Stores, as follows:")
        .with("9A001.e.1", "Cells, as follows:")
        .with("9A001.e.1.a", "Primary cells exceeding 550 Wh/kg;")
        .with("9A001.e.1.b", "Secondary cells exceeding 350 Wh/kg;")
        .with("9A001.e.1#note-1", "9A001.e does not control batteries of a single cell.")
        .with("9A001.e.1#technical-note-1", ProvisionKind.TECHNICAL_NOTE, "Measured at 20 C.")
        .with("9A001.e.2", "Capacitors;")
        .with("9A001.e.3", "[Reserved]")
        .with("9A001.f", "Encoders.")
        .with("9A999", "Things of no account.")
        .with("9A999#reason-for-control", ProvisionKind.LICENCE_ROW, "Reason for Control: AT")
        .with("9B610", "Tools for the above.")
        .with("9C001", "[Reserved]");
  }

  private static List<Integer> counts(ListedEntry entry) {
    return Arrays.stream(ItemDefinition.values()).map(each -> each.count(entry)).toList();
  }

  private static ListedEntry entry(ListedEntries entries, String code) {
    return entries.entries().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSixCountsOfAnEntryOfTwoLevelsAreAsCountedByHand() {
    ListedEntries entries = ListedEntries.of(cells().build().document());
    assertThat(counts(entry(entries, "9A001"))).containsExactly(1, 2, 4, 4, 6, 4);
  }

  @Test
  void anEntryWithoutParagraphsCountsOnceUnderEveryDefinition() {
    ListedEntries entries = ListedEntries.of(cells().build().document());
    assertThat(counts(entry(entries, "9A999"))).containsExactly(1, 1, 1, 1, 1, 1);
  }

  @Test
  void aSlotKeptFreeHasNoItems() {
    ListedEntries entries = ListedEntries.of(cells().build().document());
    assertThat(counts(entry(entries, "9C001"))).containsOnly(0);
  }

  @Test
  void aSubstanceNamedByItsNumberIsAnItemOfItsOwn() {
    ListedEntries entries =
        ListedEntries.of(
            EditionBuilder.on("2024-01-01")
                .with("9C350", "Chemicals, as follows.")
                .with("9C350.a", "First chemical (7647-01-0), second chemical (67-56-1);")
                .with("9C350.b", "A mixture.")
                .build()
                .document());
    assertThat(counts(entries.entries().getFirst())).containsExactly(1, 2, 2, 2, 2, 3);
  }

  @Test
  void eachClassLeavesOutWhatItsDefinitionSays() {
    ListedEntries entries = ListedEntries.of(cells().build().document());
    List<Long> sizes =
        Arrays.stream(EntryClass.values())
            .map(each -> entries.entries().stream().filter(each::holds).count())
            .toList();
    assertThat(sizes).containsExactly(4L, 3L, 2L, 1L, 0L);
  }

  @Test
  void paragraphsThatTheSourceLeavesOutAreNotZero() {
    ListedEntries entries = ListedEntries.of(cells().build().document(), Set.of("9A999"));
    assertThat(entry(entries, "9A999").hasAllParagraphs()).isFalse();
    assertThat(entry(entries, "9A001").hasAllParagraphs()).isTrue();
  }

  @Test
  void codesThatAreOnlyReferredToAreNoEntries() {
    ListedEntries entries =
        ListedEntries.of(
            EditionBuilder.on("2024-01-01")
                .with("9A001", "Stores; see also 9A777.")
                .build()
                .document());
    assertThat(entries.entries()).hasSize(1);
    assertThat(entries.crossReferenced()).containsExactly("9A777");
  }
}
