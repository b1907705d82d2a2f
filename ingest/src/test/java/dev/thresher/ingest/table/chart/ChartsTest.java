package dev.thresher.ingest.table.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Country charts, made up in the forms of the real ones. */
class ChartsTest {
  private static final String HEADER = "Countries,CB 1,CB 2,CC 2,Special Case,Footnote,Footnote\n";

  @Test
  void numbersBehindACountryAreItsFootnotes() {
    ChartRow row = csv("Albania 2 3,X,,X,,See one.,See two.\n").rows().getFirst();

    assertThat(name(row)).isEqualTo("Albania");
    assertThat(row.destination().country()).contains("AL");
    assertThat(row.footnotes()).extracting(mark -> mark.quote()).containsExactly("2", "3");
    assertThat(row.marks()).extracting(ChartMark::column).containsExactly("CB 1", "CC 2");
  }

  @Test
  void misprintedNamesOfCountriesAreKnown() {
    CountryChart chart =
        csv(
            "Cote d'lvoire,X,,,,,\nGambia  The,X,,,,,\nSeycheles,X,,,,,\nKorea  South 3 4,X,,,,,\n");

    assertThat(chart.rows())
        .extracting(row -> row.destination().country().orElse(""))
        .containsExactly("CI", "GM", "SC", "KR");
  }

  @Test
  void aRowThatIsBrokenOverTwoLinesIsOneRowAndReported() {
    CountryChart chart = csv("Zambia,X,,,,,\nZimbabwe\n,X,X,,,,\n");

    assertThat(chart.rows()).extracting(ChartsTest::name).containsExactly("Zambia", "Zimbabwe");
    assertThat(chart.rows().getLast().marks()).hasSize(2);
    assertThat(chart.document().diagnostics())
        .extracting(note -> note.place() + ": " + note.message())
        .containsExactly("line 3: the row is broken over two lines");
  }

  @Test
  void aRowThatSendsTheReaderElsewhereHasNoMarksButWords() {
    ChartRow row = csv("Cuba,,,,See part 746.,,\n").rows().getFirst();

    assertThat(row.marks()).isEmpty();
    assertThat(row.instead().orElseThrow().quote()).isEqualTo("See part 746.");
  }

  @Test
  void twoRowsOfOneCountryAreBothKeptAndReported() {
    CountryChart chart = csv("Saint Lucia,X,,,,,\nSt. Lucia,,,,,,\n");

    assertThat(chart.rows()).hasSize(2);
    assertThat(chart.document().diagnostics())
        .extracting(note -> note.message())
        .containsExactly("St. Lucia has a second row, Saint Lucia");
  }

  @Test
  void aChartInJsonHasItsMarksFootnotesAndEmbargoes() {
    CountryChart chart =
        json(
            """
            {"columns": ["CB 1", "NS 1"],
             "countries": {"Albania": {"marks": ["NS 1"], "footnotes": [2]}},
             "embargoed": {"Cuba": {"pointer": "See part 746.", "footnotes": []}},
             "footnotes": {"2": "A footnote."}}
            """);

    assertThat(chart.columns()).containsExactly("CB 1", "NS 1");
    assertThat(chart.rows()).extracting(ChartsTest::name).containsExactly("Albania", "Cuba");
    assertThat(chart.rows().getFirst().marks().getFirst().evidence().quote()).isEqualTo("NS 1");
    assertThat(chart.rows().getLast().instead()).isPresent();
    assertThat(chart.document().text().characters()).contains("2 A footnote.");
  }

  @Test
  void countryGroupsAreAChartTurnedRound() {
    CountryChart chart =
        json(
            """
            {"groups": {"A:1": ["Belgium", "Austria"], "D:5": ["Belarus"], "B": ["Austria"]}}
            """);

    assertThat(chart.rows())
        .extracting(row -> name(row) + row.marks().stream().map(ChartMark::column).toList())
        .containsExactly("Austria[A:1, B]", "Belarus[D:5]", "Belgium[A:1]");
  }

  @Test
  void everyMarkIsQuotedFromTheText() {
    CountryChart chart = csv("Albania 2,X,,X,,,\nZimbabwe,,X,,,,\n");

    for (ChartRow row : chart.rows()) {
      for (ChartMark mark : row.marks()) {
        assertThat(mark.evidence().isQuotedFrom(chart.document().text())).isTrue();
        assertThat(mark.evidence().quote()).isEqualTo("X");
      }
    }
  }

  @Test
  void anotherTableIsNoChart() {
    Reading reading = read("chart.csv", "Colour,Taste\nred,sweet\n");

    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.FAILED);
    assertThat(reading.diagnostics().getFirst().message())
        .isEqualTo("is no country chart in a known form");
  }

  private static String name(ChartRow row) {
    return row.destination().heading().orElseThrow().quote();
  }

  private static CountryChart csv(String rows) {
    return (CountryChart) read("chart.csv", "\ufeff" + HEADER + rows).tables().getFirst();
  }

  private static CountryChart json(String characters) {
    return (CountryChart) read("chart.json", characters).tables().getFirst();
  }

  private static Reading read(String file, String characters) {
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId("us-country-chart"),
                "",
                LocalDate.of(2026, 1, 1),
                "primary",
                Language.ENGLISH,
                List.of(new SourceFile(file, characters.getBytes(StandardCharsets.UTF_8)))));
  }
}
