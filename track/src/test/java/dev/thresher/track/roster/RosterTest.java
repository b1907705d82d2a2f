package dev.thresher.track.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.Listing;
import dev.thresher.corpus.content.ListingDate;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.content.PartyName;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.field.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Five made-up rows whose counts are known by hand. */
class RosterTest {
  /** Country, name, aliases, addresses, year of first listing. */
  private static final String[] ROWS = {
    "CN|Sample Quantum Institute|Sample Academy of Qubits|1 First Road;2 Second Road|1999",
    "CN|SAMPLE QUANTUM INSTITUTE.||1 First Road|2018",
    "HK|Sample Trading House|Sample Academy of Qubits|3 Third Road|2020",
    "RU|Example Shipyard||4 Fourth Road|2024",
    "RU|Person Without Words|||"
  };

  private static Roster roster() {
    SourceText text = SourceText.of(String.join("\n", ROWS));
    List<Party> parties = new ArrayList<>();
    int start = 0;
    for (String row : ROWS) {
      parties.add(party(text, parties.size(), row, start));
      start += row.length() + 1;
    }
    Document document =
        new Document(
            new Edition(
                new ListId("sample-parties"),
                LocalDate.of(2025, 1, 1),
                Edition.PRIMARY,
                Language.ENGLISH,
                EditionDates.unknown()),
            text,
            new Outline(List.of(), List.of(), List.of(text.whole())),
            List.of());
    return Roster.of(new PartyList(document, parties), Taxonomy.standard());
  }

  private static Party party(SourceText text, int number, String row, int start) {
    String[] cells = row.split("\\|", -1);
    int[] at = new int[cells.length];
    int offset = start;
    for (int i = 0; i < cells.length; i++) {
      at[i] = offset;
      offset += cells[i].length() + 1;
    }
    Evidence name = text.evidence(new Span(at[1], at[1] + cells[1].length()));
    List<PartyAlias> aliases =
        cells[2].isEmpty()
            ? List.of()
            : List.of(
                new PartyAlias(
                    PartyAlias.Kind.ALSO_KNOWN_AS,
                    text.evidence(new Span(at[2], at[2] + cells[2].length()))));
    List<PartyAddress> addresses = new ArrayList<>();
    int place = at[3];
    for (String address : cells[3].split(";", -1)) {
      if (!address.isEmpty()) {
        addresses.add(
            new PartyAddress(
                text.evidence(new Span(place, place + address.length())), Optional.of(cells[0])));
      }
      place += address.length() + 1;
    }
    Optional<ListingDate> listed =
        cells[4].isEmpty()
            ? Optional.empty()
            : Optional.of(
                new ListingDate(
                    LocalDate.of(Integer.parseInt(cells[4]), 7, 1),
                    text.evidence(new Span(at[4], at[4] + cells[4].length()))));
    return new Party(
        "row-" + number,
        new PartyName(name, aliases, Optional.empty()),
        Optional.empty(),
        addresses,
        new Destination(Optional.of(cells[0]), Optional.empty()),
        List.of(),
        new Listing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            listed),
        List.of());
  }

  private static List<Long> counts(List<Member> members) {
    return Arrays.stream(PartyCount.values()).map(each -> each.count(members)).toList();
  }

  @Test
  void theFourCountsAreAsCountedByHand() {
    assertThat(counts(roster().members())).containsExactly(5L, 4L, 3L, 4L);
  }

  @Test
  void aPersonWithASharedAliasInTwoPlacesIsOnePersonAndTwoNames() {
    assertThat(counts(roster().by(Grouping.DESTINATION).getOrDefault("CN", List.of())))
        .containsExactly(2L, 1L, 1L, 2L);
    assertThat(counts(roster().by(Grouping.DESTINATION).getOrDefault("HK", List.of())))
        .containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  void asOfADayOnlyThoseListedByThenCountAndTheUndatedStay() {
    Roster then = roster().listedBy(LocalDate.of(2019, 1, 1));
    assertThat(then.members()).hasSize(3);
    assertThat(then.undated()).isEqualTo(1);
  }

  @Test
  void theYearIsThatOfTheFirstListing() {
    assertThat(roster().by(Grouping.YEAR).keySet())
        .containsExactly("1999", "2018", "2020", "2024", "unknown");
  }

  @Test
  void aFieldIsToldByAWordOfTheNameAndTheRestStaysUnclassified() {
    Map<String, List<Member>> fields = roster().by(Grouping.FIELD);
    assertThat(fields.keySet()).contains("quantum", "marine", "unclassified");
    assertThat(fields.getOrDefault("quantum", List.of())).hasSize(3);
  }

  @Test
  void listsOverlapWhereANameIsShared() {
    Map<String, List<Member>> lists = new LinkedHashMap<>();
    lists.put("one", roster().by(Grouping.DESTINATION).getOrDefault("CN", List.of()));
    lists.put("other", roster().by(Grouping.DESTINATION).getOrDefault("HK", List.of()));
    assertThat(Overlap.of(lists).getFirst().pairs()).hasSize(1);
  }
}
