package dev.thresher.track.coverage;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.text.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a country chart and the country groups say of each country; each may be missing, and then
 * nothing that needs it is decided.
 */
public final class Destinations {
  private final Optional<CountryChart> chart;
  private final Optional<CountryChart> groups;
  private final Map<String, Set<String>> marks = new HashMap<>();
  private final Map<String, Evidence> instead = new HashMap<>();
  private final Map<String, Set<String>> memberships = new HashMap<>();

  private Destinations(Optional<CountryChart> chart, Optional<CountryChart> groups) {
    this.chart = chart;
    this.groups = groups;
    chart.ifPresent(this::readChart);
    groups.map(CountryChart::rows).orElse(List.of()).forEach(row -> columns(row, memberships));
  }

  public static Destinations of(Optional<CountryChart> chart, Optional<CountryChart> groups) {
    return new Destinations(chart, groups);
  }

  public Optional<CountryChart> chart() {
    return chart;
  }

  public Optional<CountryChart> groups() {
    return groups;
  }

  private void readChart(CountryChart content) {
    for (ChartRow row : content.rows()) {
      columns(row, marks);
      row.instead()
          .ifPresent(words ->
              row.destination().country().ifPresent(country -> instead.put(country, words)));
    }
  }

  private static void columns(ChartRow row, Map<String, Set<String>> byCountry) {
    row.destination()
        .country()
        .ifPresent(country -> {
          Set<String> columns = byCountry.computeIfAbsent(country, key -> new TreeSet<>());
          row.marks().stream().map(ChartMark::column).forEach(columns::add);
        });
  }

  /** Whether a licence is required for a column; undecided without a chart, or a row in it. */
  Answer isMarked(String country, String column) {
    if (chart.isEmpty() || !marks.containsKey(country)) {
      return Answer.UNDECIDED;
    }
    boolean isColumn = chart.get().columns().contains(column);
    return !isColumn
        ? Answer.UNDECIDED
        : marks.getOrDefault(country, Set.of()).contains(column) ? Answer.YES : Answer.NO;
  }

  /** Words that stand in the place of marks: "See part 746 of the EAR". */
  Optional<Evidence> instead(String country) {
    return Optional.ofNullable(instead.get(country));
  }

  /** Whether a country is in a group; undecided without the table of groups. */
  Answer isIn(String country, String group) {
    if (groups.isEmpty() || !groups.get().columns().contains(group)) {
      return Answer.UNDECIDED;
    }
    return memberships.getOrDefault(country, Set.of()).contains(group) ? Answer.YES : Answer.NO;
  }
}
