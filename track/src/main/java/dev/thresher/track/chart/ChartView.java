package dev.thresher.track.chart;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Normalized;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A chart by country; rows that a publisher prints twice for one country are one.
 *
 * @param places by the key of the destination, in the order of the chart
 */
record ChartView(CountryChart chart, Map<String, Place> places) {
  static final String INSTEAD = "words instead of marks";

  /** A destination's cells: the marks by column, and the words in place of marks. */
  record Place(ChartRow row, Designator designator, Map<String, Evidence> cells) {}

  static ChartView of(CountryChart chart) {
    Map<String, Designator> designators = new LinkedHashMap<>();
    for (Provision provision : chart.document().outline().provisions()) {
      designators.put(provision.path(), provision.designator());
    }
    Map<String, Place> places = new LinkedHashMap<>();
    for (ChartRow row : chart.rows()) {
      Designator designator =
          Optional.ofNullable(designators.get(row.provision())).orElse(Designator.root());
      Place place = new Place(row, designator, cells(row));
      places.merge(key(row), place, ChartView::together);
    }
    return new ChartView(chart, places);
  }

  private static String key(ChartRow row) {
    String key = row.destination().key();
    return Normalized.of(key).characters().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Evidence> cells(ChartRow row) {
    Map<String, Evidence> cells = new TreeMap<>();
    for (ChartMark mark : row.marks()) {
      cells.put(mark.column(), mark.evidence());
    }
    row.instead().ifPresent(words -> cells.put(INSTEAD, words));
    row.footnotes().forEach(mark -> cells.put("footnote " + mark.quote(), mark));
    return cells;
  }

  private static Place together(Place first, Place second) {
    Map<String, Evidence> cells = new TreeMap<>(second.cells());
    cells.putAll(first.cells());
    boolean filled = first.cells().isEmpty() && !second.cells().isEmpty();
    Place shown = filled ? second : first;
    return new Place(shown.row(), shown.designator(), cells);
  }
}
