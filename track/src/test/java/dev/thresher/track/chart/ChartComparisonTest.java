package dev.thresher.track.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartComparisonTest {
  private static final List<String> COLUMNS = List.of("CB 1", "CC 2", "NS 1");

  @Test
  void aMarkThatCameIsACellThatWasSet() {
    assertThat(changes(chart("2025-01-01", "AL:CB 1"), chart("2026-01-01", "AL:CB 1,NS 1")))
        .containsExactly("cell-set al NS 1 tightened");
  }

  @Test
  void aMarkThatWentIsACellThatWasCleared() {
    assertThat(changes(chart("2025-01-01", "AL:CB 1,NS 1"), chart("2026-01-01", "AL:CB 1")))
        .containsExactly("cell-cleared al NS 1 relaxed");
  }

  @Test
  void aNewDestinationSetsItsCells() {
    assertThat(changes(chart("2025-01-01", "AL:CB 1"), chart("2026-01-01", "AL:CB 1", "ZW:NS 1")))
        .containsExactly("cell-set zw NS 1 tightened");
  }

  @Test
  void twoRowsOfOneCountryAreComparedAsOne() {
    assertThat(
            changes(
                chart("2025-01-01", "CI:CB 1,NS 1", "CI:"), chart("2026-01-01", "CI:CB 1,NS 1")))
        .isEmpty();
  }

  @Test
  void theOrderOfDestinationsIsNoChange() {
    assertThat(
            changes(
                chart("2025-01-01", "AL:CB 1", "ZW:NS 1"),
                chart("2026-01-01", "ZW:NS 1", "AL:CB 1")))
        .isEmpty();
  }

  @Test
  void aColumnThatDiffersAlmostEverywhereIsSuspectedOfItsSource() {
    CountryChart before = chart("2025-01-01", "AL:CB 1,CC 2", "BE:CC 2", "CI:CC 2,NS 1");
    CountryChart after = chart("2026-01-01", "AL:CB 1", "BE:", "CI:");
    List<Change> changes = ChartComparison.of(before, after).changes();

    assertThat(changes)
        .filteredOn(change -> change.property().equals("CC 2"))
        .hasSize(3)
        .allSatisfy(change -> assertThat(change.suspect()).contains("source"));
    assertThat(changes)
        .filteredOn(change -> change.property().equals("NS 1"))
        .hasSize(1)
        .allSatisfy(change -> assertThat(change.suspect()).isEmpty());
  }

  @Test
  void comparedBackwardsACellThatWasSetIsCleared() {
    CountryChart before = chart("2025-01-01", "AL:CB 1");
    CountryChart after = chart("2026-01-01", "AL:NS 1");
    assertThat(ChartComparison.of(after, before).changes())
        .isEqualTo(ChartComparison.of(before, after).inverse().changes());
  }

  @Test
  void bothSidesOfAChangeAreQuotedWhereTheMarkStands() {
    Change change =
        ChartComparison.of(chart("2025-01-01", "AL:CB 1"), chart("2026-01-01", "AL:"))
            .changes()
            .getFirst();
    assertThat(change.before().orElseThrow().evidence().orElseThrow().quote()).isEqualTo("CB 1");
    assertThat(change.after().orElseThrow().evidence()).isEmpty();
  }

  private static List<String> changes(CountryChart before, CountryChart after) {
    return ChartComparison.of(before, after).changes().stream()
        .map(change ->
            change.kind().code()
                + " "
                + change.lineage()
                + " "
                + change.property()
                + " "
                + change.direction().code())
        .toList();
  }

  private static CountryChart chart(String date, String... rows) {
    StringBuilder text = new StringBuilder();
    List<Provision> provisions = new ArrayList<>();
    List<List<Span>> cells = new ArrayList<>();
    for (String row : rows) {
      int start = text.length();
      List<Span> spans = new ArrayList<>();
      for (String word : row.split("[:,]", 0)) {
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append('\n');
      }
      cells.add(spans);
      provisions.add(
          new Provision(
              "row-" + provisions.size(),
              new Designator(List.of(row.substring(0, 2))),
              ProvisionKind.ENTRY,
              new Span(0, 0),
              List.of(new Span(start, text.length())),
              -1));
    }
    Document document =
        new Document(
            new Edition(
                new ListId("sample-chart"),
                LocalDate.parse(date),
                Edition.PRIMARY,
                Language.ENGLISH,
                EditionDates.unknown()),
            SourceText.of(text.toString()),
            new Outline(provisions, List.of(), List.of()),
            List.of());
    List<ChartRow> read = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      read.add(row(document.text(), "row-" + i, cells.get(i)));
    }
    return new CountryChart(document, COLUMNS, read);
  }

  private static ChartRow row(SourceText text, String path, List<Span> cells) {
    return new ChartRow(
        path,
        new Destination(
            Optional.of(text.quote(cells.getFirst()).toUpperCase(Locale.ROOT)), Optional.empty()),
        cells.stream()
            .skip(1)
            .map(cell -> new ChartMark(text.quote(cell), text.evidence(cell)))
            .toList(),
        List.of(),
        Optional.empty());
  }
}
