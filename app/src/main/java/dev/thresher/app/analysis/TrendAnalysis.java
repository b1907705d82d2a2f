package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether counts of years rise and fall together: the correlation of the yearly differences of each
 * pair of series.
 *
 * @param counted gives a line per edition
 * @param series the column that tells the series apart: countries, categories
 * @param keys columns that must be the same in two series that are compared
 * @param values columns with a count or a share each
 */
public record TrendAnalysis(Analysis counted, String series, List<String> keys, List<String> values)
    implements Analysis {
  /** {@code us-ccl@2022-10-07}: the year. */
  private static final Pattern YEAR = Pattern.compile("@(\\d{4})-");

  private static final Cell NOTHING = new Cell.Nothing();

  public TrendAnalysis {
    keys = List.copyOf(keys);
    values = List.copyOf(values);
  }

  /** One series: a value a year, that of the last edition of the year. */
  private record Series(
      String key, String name, String value, TreeMap<Integer, BigDecimal> byYear) {
    String set() {
      return key + "/" + name + "/" + value;
    }
  }

  @Override
  public AnalysisReport report(Choice choice) {
    AnalysisReport report = counted.report(choice);
    List<Series> all = series(report.counts());
    List<List<Cell>> counts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Series left = all.get(i);
        Series right = all.get(j);
        if (left.key().equals(right.key()) && left.value().equals(right.value())) {
          counts.add(pair(left, right));
        }
      }
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "r: Pearson's coefficient of the differences between the years at hand; empty below three differences, or where a series never changes");
    notes.add(
        "the last edition of a year stands for it; years without an edition, or of which not every entry is decided, are left out");
    notes.add(
        "counts of parts follow the growth of the whole: equal trends of counts prove nothing without the shares beside them");
    notes.addAll(report.notes());
    return new AnalysisReport(
        "Trends: " + report.title(),
        new Table(
            List.of("of", "left", "right", "value", "years", "differences", "r", "set"), counts),
        new Table(List.of("set", "year", "value", "difference"), rows(all)),
        notes);
  }

  private List<Series> series(Table table) {
    Map<String, Series> all = new LinkedHashMap<>();
    for (List<Cell> row : table.rows()) {
      Matcher year = YEAR.matcher(plain(table, row, "edition"));
      if (year.find() && isDecided(table, row)) {
        for (String value : values) {
          String key =
              keys.stream().map(each -> plain(table, row, each)).collect(Collectors.joining(" "));
          String name = plain(table, row, series);
          number(table, row, value)
              .ifPresent(number ->
                  all.computeIfAbsent(
                          key + "/" + name + "/" + value,
                          set -> new Series(key, name, value, new TreeMap<>()))
                      .byYear()
                      .put(Integer.valueOf(year.group(1)), number));
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static boolean isDecided(Table table, List<Cell> row) {
    return plain(table, row, "n_decidable").equals(plain(table, row, "n_entries"));
  }

  private static String plain(Table table, List<Cell> row, String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? "" : row.get(at).plain();
  }

  private static Optional<BigDecimal> number(Table table, List<Cell> row, String column) {
    String plain = plain(table, row, column);
    return plain.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
  }

  private static List<Cell> pair(Series left, Series right) {
    List<Integer> years =
        left.byYear().keySet().stream().filter(right.byYear()::containsKey).toList();
    List<BigDecimal> one = Correlation.differences(values(left, years));
    List<BigDecimal> other = Correlation.differences(values(right, years));
    return List.of(
        Cell.text(left.key()),
        Cell.text(left.name()),
        Cell.text(right.name()),
        Cell.text(left.value()),
        Cell.text(years.stream().map(String::valueOf).collect(Collectors.joining(" "))),
        Cell.count(one.size()),
        Cell.decimal(Correlation.of(one, other)),
        Cell.text(left.set()));
  }

  private static List<BigDecimal> values(Series series, List<Integer> years) {
    return years.stream().map(year -> series.byYear().getOrDefault(year, BigDecimal.ZERO)).toList();
  }

  private static List<List<Cell>> rows(List<Series> all) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Series each : all) {
      Optional<BigDecimal> before = Optional.empty();
      for (Map.Entry<Integer, BigDecimal> point : each.byYear().entrySet()) {
        rows.add(
            List.of(
                Cell.text(each.set()),
                Cell.count(point.getKey()),
                new Cell.Decimal(point.getValue()),
                before
                    .<Cell>map(earlier -> new Cell.Decimal(point.getValue().subtract(earlier)))
                    .orElse(NOTHING)));
        before = Optional.of(point.getValue());
      }
    }
    return rows;
  }
}
