package dev.thresher.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.report.Cell;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.track.coverage.Controlled;
import dev.thresher.track.entry.EntryClass;
import dev.thresher.track.entry.ListedEntries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTablesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private static Document empty(String list) {
    return new Document(
        new Edition(
            new ListId(list), DAY, Edition.PRIMARY, Language.ENGLISH, EditionDates.unknown()),
        SourceText.of(""),
        new Outline(List.of(), List.of(), List.of()),
        List.of());
  }

  private static DatedChart chart(String list, String digest) {
    return new DatedChart(new CountryChart(empty(list), List.of(), List.of()), digest);
  }

  private static String cell(CoverageTables tables, String column) {
    List<Cell> line = tables.counts().getFirst();
    return line.get(CoverageTables.COUNTS.indexOf(column)).plain();
  }

  @Test
  void everyLineNamesTheDigestsOfWhatDecided() {
    CoverageTables tables = new CoverageTables(List.of(EntryClass.C1));
    tables.add(
        new ListedEdition.AtHand(
            "sample-list@2024-01-01", DAY, ListedEntries.of(empty("sample-list")), "e1"),
        new CoverageTables.Charts(
            Optional.of(chart("sample-chart", "c1")), Optional.of(chart("sample-groups", "a1"))),
        "CN",
        Controlled.K1,
        List.of());
    assertThat(cell(tables, "digest")).isEqualTo("e1");
    assertThat(cell(tables, "chart")).isEqualTo("sample-chart@2024-01-01");
    assertThat(cell(tables, "chart_digest")).isEqualTo("c1");
    assertThat(cell(tables, "groups_digest")).isEqualTo("a1");
  }

  @Test
  void whereNoChartIsAtHandNoDigestIsMadeUp() {
    CoverageTables tables = new CoverageTables(List.of(EntryClass.C1));
    tables.add(
        new ListedEdition.AtHand(
            "sample-list@2024-01-01", DAY, ListedEntries.of(empty("sample-list")), "e1"),
        new CoverageTables.Charts(Optional.empty(), Optional.empty()),
        "CN",
        Controlled.K1,
        List.of());
    assertThat(cell(tables, "chart")).isEqualTo("none at hand of that day");
    assertThat(cell(tables, "chart_digest")).isEmpty();
  }

  @Test
  void aMissingEditionIsALineAndABar() {
    CoverageTables tables = new CoverageTables(List.of(EntryClass.C1));
    tables.missing("2014", "CN", Controlled.K1, "no edition of 2014");
    assertThat(cell(tables, "note")).isEqualTo("missing: no edition of 2014");
    assertThat(tables.drawings()).hasSize(1);
  }
}
