package dev.thresher.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.RealData;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real party lists and charts, where this machine has them: no row is lost. */
class RealTablesTest {
  private static final String SCREENING = "us/consolidated-screening-list/";

  /** 3,421 rows in all: the head, five footnotes, and 3,415 rows of which 4 continue another. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-03-25", "2026-07-23"})
  void theEntityListHasAllItsRowsPartiesAliasesAddressesAndCitations(String date) {
    PartyList list =
        parties("us-entity-list", "us/ecfr-part744/" + date + "/title-15_part-744.xml");

    Set<String> rows = new HashSet<>();
    List<Party> first =
        list.parties().stream().filter(party -> rows.add(party.provision())).toList();
    assertThat(rows).hasSize(3_411);
    assertThat(list.parties()).hasSize(3_466);
    assertThat(first.stream().mapToInt(party -> party.listing().citations().size()).sum())
        .isEqualTo(4_807);
    assertThat(list.parties())
        .allSatisfy(party -> assertThat(party.listing().firstListed()).isPresent());
    assertThat(list.parties().stream().mapToInt(party -> party.name().aliases().size()).sum())
        .isBetween(5_300, 5_400);
    assertThat(list.parties().stream().mapToInt(party -> party.addresses().size()).sum())
        .isBetween(6_300, 6_400);
    assertThat(list.parties().stream().mapToInt(party -> party.remarks().size()).sum())
        .isLessThan(10);
    assertThat(list.document().unplacedShare()).isZero();
  }

  @Test
  void theNamesOfTheEntityListAreThoseOfTheConsolidatedScreeningList() {
    PartyList entities =
        parties("us-entity-list", "us/ecfr-part744/2026-07-23/title-15_part-744.xml");
    PartyList screening = parties("us-csl", SCREENING + "2026-07-31/screening-list.json");
    Set<String> known = new HashSet<>();
    for (Party party : screening.parties()) {
      String name = party.name().main().quote();
      int member = Math.max(name.lastIndexOf("Institution - "), name.lastIndexOf("Entity: "));
      known.add(letters(name));
      known.add(letters(member < 0 ? name : name.substring(name.indexOf(' ', member))));
    }

    long agreeing =
        entities.parties().stream()
            .filter(party -> known.contains(letters(party.name().main().quote())))
            .count();
    assertThat(agreeing).isGreaterThan(3_400);
  }

  @ParameterizedTest
  @CsvSource({
    "us-csl, us/consolidated-screening-list/2026-07-31/screening-list.json, 25921, 31253, 23328",
    "us-csl, us/consolidated-screening-list/2015-09-24/el-sample.csv, 7, 6, 14",
    "jp-end-users, jp/meti-foreign-end-user-list/2026-07-24/jp-entities.json, 835, 1415, 0",
    "cn-parties, cn/mofcom-lists-xyna/2026-07-24/cn-entities.json, 240, 234, 47",
  })
  void aListOfFieldsHasAllItsParties(
      String list, String file, int parties, int aliases, int addresses) {
    PartyList read = parties(list, file);

    assertThat(read.parties()).hasSize(parties);
    assertThat(read.parties().stream().mapToInt(party -> party.name().aliases().size()).sum())
        .isEqualTo(aliases);
    assertThat(read.parties().stream().mapToInt(party -> party.addresses().size()).sum())
        .isEqualTo(addresses);
  }

  @ParameterizedTest
  @CsvSource({
    "us-country-chart, us/ecfr-part738-country-chart/2026-07-23/country-chart.json, 200, 1788",
    "us-country-chart, us/bis-country-chart/2025-11-12/country_chart_export.csv, 209, 1971",
    "us-country-groups, us/ecfr-part740-country-groups/2026-07-23/country-groups.json, 201, 497",
  })
  void aChartHasAllItsRowsAndMarks(String list, String file, int rows, int marks) {
    CountryChart chart = (CountryChart) content(list, file);

    assertThat(chart.rows()).hasSize(rows);
    assertThat(chart.rows().stream().mapToInt(row -> row.marks().size()).sum()).isEqualTo(marks);
    assertThat(chart.rows())
        .filteredOn(row -> row.destination().country().isEmpty())
        .extracting(RealTablesTest::heading)
        .containsExactly("Kosovo");
  }

  private static String heading(ChartRow row) {
    return row.destination().heading().map(Evidence::quote).orElse("");
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static PartyList parties(String list, String file) {
    return (PartyList) content(list, file);
  }

  private static Content content(String list, String file) {
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId(list),
                "",
                LocalDate.of(2026, 7, 23),
                "primary",
                Language.ENGLISH,
                List.of(RealData.file(file))))
        .tables()
        .getFirst();
  }
}
