package dev.thresher.track.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartyComparisonTest {
  private static final long SEED = 20261122;

  private static PartyList before(String... rows) {
    return PartyListBuilder.on("2026-03-25", rows);
  }

  private static PartyList after(String... rows) {
    return PartyListBuilder.on("2026-07-23", rows);
  }

  private static List<String> changes(PartyList before, PartyList after) {
    return PartyComparison.of(before, after).changes().stream()
        .map(PartyComparisonTest::line)
        .toList();
  }

  private static String line(Change change) {
    return change.kind().code()
        + (change.property().isEmpty() ? "" : " " + change.property())
        + ": "
        + quote(change.before())
        + " -> "
        + quote(change.after())
        + ", "
        + change.direction().code();
  }

  private static String quote(Optional<Side> side) {
    return side.flatMap(Side::evidence).map(Evidence::quote).orElse("-");
  }

  @Test
  void punctuationAndLineBreaksAreNoChange() {
    PartyList before = before("AF | Mill Works Co., Ltd. | Old Mill | 4 Mill Road —Kabul");
    PartyList after = after("AF | Mill Works Co. Ltd | “Old Mill” | 4 Mill Road, Kabul.");
    assertThat(changes(before, after)).isEmpty();
  }

  @Test
  void aBoundaryThatACommaMovedIsNoChange() {
    PartyList before = before("RU | Karim Nonesuch | | Nonesuch House, 2 Mill Road, Moscow");
    PartyList after = after("RU | Karim Nonesuch, Nonesuch House | | 2 Mill Road, Moscow.");
    assertThat(changes(before, after)).isEmpty();
  }

  @Test
  void figuresThatOnlyPunctuationPartsAreNotRunTogether() {
    PartyList before = before("AF | Mill Works | | No. 1-23 Mill Road");
    PartyList after = after("AF | Mill Works | | No. 12-3 Mill Road");
    assertThat(changes(before, after))
        .containsExactly(
            "party-amended address: No. 1-23 Mill Road -> No. 12-3 Mill Road, neutral");
  }

  @Test
  void aNewPartyTightensTheList() {
    assertThat(changes(before("AF | Mill Works"), after("AF | Mill Works", "AF | New Works")))
        .containsExactly("party-added: - -> New Works, tightened");
  }

  @Test
  void aPartyTakenOffRelaxesTheList() {
    assertThat(changes(before("AF | Mill Works", "PK | Old Works"), after("AF | Mill Works")))
        .containsExactly("party-removed: Old Works -> -, relaxed");
  }

  @Test
  void oneNameUnderTwoDestinationsIsTwoParties() {
    PartyList before = before("AF | Mill Works", "PK | Mill Works");
    PartyList after = after("PK | Mill Works", "IR | Other Works");
    assertThat(changes(before, after))
        .containsExactly(
            "party-removed: Mill Works -> -, relaxed", "party-added: - -> Other Works, tightened");
  }

  @Test
  void anAliasThatCameIsOneAmendment() {
    PartyList before = before("AF | Mill Works | Old Mill | 4 Mill Road");
    PartyList after = after("AF | Mill Works | Old Mill; Grey Mill | 4 Mill Road");
    assertThat(changes(before, after))
        .containsExactly("party-amended alias: - -> Grey Mill, tightened");
  }

  @Test
  void anAddressWithAnotherNumberIsOneAmendmentWithBothQuotations() {
    PartyList before = before("AF | Mill Works | | 4 Mill Road, Kabul; 9 Lake Road, Ghazni");
    PartyList after = after("AF | Mill Works | | 5 Mill Road, Kabul; 9 Lake Road, Ghazni");
    assertThat(changes(before, after))
        .containsExactly(
            "party-amended address: 4 Mill Road, Kabul -> 5 Mill Road, Kabul, neutral");
  }

  @Test
  void otherTermsAreAnAmendmentWhoseDirectionIsUndetermined() {
    PartyList before = before("AF | Mill Works | | | All items | 76 FR 1");
    PartyList after = after("AF | Mill Works | | | Items on the CCL | 76 FR 1; 80 FR 2");
    assertThat(changes(before, after))
        .containsExactly(
            "party-amended licence requirement: All items -> Items on the CCL, undetermined",
            "party-amended citation: - -> 80 FR 2, neutral");
  }

  @Test
  void aPartyThatIsRenamedIsKnownByItsAlias() {
    PartyList before = before("AF | Mill Works | Nonesuch Group | 4 Mill Road");
    PartyList after = after("AF | Nonesuch Group | Mill Works | 4 Mill Road");
    assertThat(changes(before, after))
        .containsExactly(
            "party-amended name: Mill Works -> Nonesuch Group, neutral",
            "party-amended alias: Nonesuch Group -> -, relaxed",
            "party-amended alias: - -> Mill Works, tightened");
  }

  @Test
  void aPartyThatMovesToAnotherDestinationIsAmended() {
    PartyList before = before("AF | Mill Works | | 4 Mill Road");
    PartyList after = after("PK | Mill Works | | 4 Mill Road");
    assertThat(changes(before, after))
        .containsExactly("party-amended destination: - -> -, neutral");
  }

  @Test
  void aListComparedWithItselfHasNoChanges() {
    PartyList list = before(random(new Random(SEED)));
    assertThat(changes(list, list)).isEmpty();
  }

  @Test
  void theOrderOfRowsIsNoChange() {
    Random random = new Random(SEED);
    List<String> rows = new ArrayList<>(List.of(random(random)));
    PartyList before = before(rows.toArray(String[]::new));
    Collections.shuffle(rows, random);
    assertThat(changes(before, after(rows.toArray(String[]::new)))).isEmpty();
  }

  @Test
  void comparedBackwardsEveryChangeIsTurnedRound() {
    for (long seed = SEED; seed < SEED + 50; seed++) {
      Random random = new Random(seed);
      PartyList before = before(random(random));
      PartyList after = after(random(random));
      assertThat(PartyComparison.of(after, before).changes())
          .as("seed %d", seed)
          .containsExactlyElementsOf(PartyComparison.of(before, after).inverse().changes());
    }
  }

  /** Up to thirty parties of few names, so that many are alike. */
  private static String[] random(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      rows.add(
          (random.nextBoolean() ? "AF" : "PK")
              + (" | Works " + random.nextInt(12))
              + (" | Alias number " + random.nextInt(6))
              + (" | " + random.nextInt(4) + " Mill Road")
              + " | All items | 76 FR "
              + random.nextInt(3));
    }
    return rows.toArray(String[]::new);
  }
}
