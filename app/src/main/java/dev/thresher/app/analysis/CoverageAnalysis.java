package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.table.Countries;
import dev.thresher.track.coverage.Controlled;
import dev.thresher.track.coverage.Coverage;
import dev.thresher.track.coverage.Destinations;
import dev.thresher.track.coverage.Ruling;
import dev.thresher.track.entry.EntryClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many entries and items need a licence for a country.
 *
 * @param editions {@code all}, {@code latest}, days, years, spans of years
 * @param countries ISO 3166 codes or names
 * @param chart a day whose country chart is used for every edition; empty for the chart in force at
 *     each
 */
public record CoverageAnalysis(
    String list,
    List<String> editions,
    List<String> countries,
    List<Controlled> definitions,
    List<EntryClass> classes,
    Optional<String> chart)
    implements Analysis {
  private static final ListId CHART = new ListId("us-country-chart");
  private static final ListId GROUPS = new ListId("us-country-groups");

  public CoverageAnalysis {
    editions = List.copyOf(editions);
    countries = countries.stream().map(CoverageAnalysis::code).toList();
    definitions = List.copyOf(definitions);
    classes = List.copyOf(classes);
  }

  private static String code(String country) {
    return Countries.standard()
        .codeOf(country.strip())
        .orElseThrow(() ->
            new UnknownChoiceException(
                "'" + country + "' is no country; write its ISO 3166 code, such as CN"));
  }

  @Override
  public AnalysisReport report(Choice choice) {
    CoverageTables tables = new CoverageTables(classes);
    for (ListedEdition edition : new ListedEditions(choice, list).of(editions)) {
      switch (edition) {
        case ListedEdition.AtHand found -> add(found, choice, tables);
        case ListedEdition.Missing(String asked, String why) ->
            countries.forEach(
                country -> definitions.forEach(each -> tables.missing(asked, country, each, why)));
      }
    }
    return new AnalysisReport(
        "Entries of " + list + " that need a licence",
        new Table(CoverageTables.COUNTS, tables.counts()),
        new Table(CoverageTables.ROWS, tables.rows()),
        notes(),
        tables.drawings());
  }

  private void add(ListedEdition.AtHand edition, Choice choice, CoverageTables tables) {
    LocalDate day = chart.map(Choice::day).orElse(edition.date());
    Optional<DatedChart> marks = DatedChart.inForce(choice, CHART, day);
    Optional<DatedChart> groups = DatedChart.inForce(choice, GROUPS, day);
    Destinations destinations =
        Destinations.of(marks.map(DatedChart::chart), groups.map(DatedChart::chart));
    Coverage coverage = Coverage.of(edition.entries(), destinations);
    CoverageTables.Charts charts = new CoverageTables.Charts(marks, groups);
    for (String country : countries) {
      for (Controlled definition : definitions) {
        List<Ruling> rulings = coverage.rulings(country, definition);
        tables.add(edition, charts, country, definition, rulings);
      }
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    definitions.forEach(each -> notes.add(each.name() + ": " + each.meaning()));
    classes.forEach(each -> notes.add(each.name() + ": " + each.meaning()));
    notes.add("controlled means that a licence is required, not that export is forbidden");
    notes.add(
        "share_percent is n of total; where rows are missing or refer to texts that are not at hand, the true share lies between it and at_most_percent");
    notes.add("reasons and charts of a later edition are never carried back");
    chart.ifPresent(day ->
        notes.add("the country chart in force on " + day + " was asked for, for every edition"));
    return notes;
  }
}
