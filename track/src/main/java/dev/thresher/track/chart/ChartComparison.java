package dev.thresher.track.chart;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.chart.ChartView.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two editions of a chart compared, cell by cell.
 *
 * @param changes in the order of the earlier chart, then the destinations that are new
 */
public record ChartComparison(List<Change> changes) {
  public ChartComparison {
    changes = List.copyOf(changes);
  }

  public static ChartComparison of(CountryChart before, CountryChart after) {
    return isInOrder(before, after)
        ? new ChartComparison(new Writer(before, after).write())
        : new ChartComparison(new Writer(after, before).write()).inverse();
  }

  private static boolean isInOrder(CountryChart before, CountryChart after) {
    int order = before.document().edition().compareTo(after.document().edition());
    return order != 0
        ? order < 0
        : before.document().text().characters().compareTo(after.document().text().characters())
            <= 0;
  }

  /** The comparison from the later edition to the earlier. */
  public ChartComparison inverse() {
    return new ChartComparison(changes.stream().map(Change::inverse).toList());
  }

  /** Writes the changes from an earlier to a later chart. */
  private static final class Writer {
    private static final int SAME = 1000;

    private final ChartView before;
    private final ChartView after;
    private final Edition from;
    private final Edition to;
    private final List<Change> changes = new ArrayList<>();

    Writer(CountryChart before, CountryChart after) {
      this.before = ChartView.of(before);
      this.after = ChartView.of(after);
      this.from = before.document().edition();
      this.to = after.document().edition();
    }

    List<Change> write() {
      Set<String> places = new LinkedHashSet<>(before.places().keySet());
      places.addAll(after.places().keySet());
      places.forEach(this::compare);
      return withDoubts();
    }

    private void compare(String place) {
      Optional<Place> was = Optional.ofNullable(before.places().get(place));
      Optional<Place> is = Optional.ofNullable(after.places().get(place));
      Map<String, Evidence> cellsWere = was.map(Place::cells).orElse(Map.of());
      Map<String, Evidence> cellsAre = is.map(Place::cells).orElse(Map.of());
      Set<String> columns = new TreeSet<>(cellsWere.keySet());
      columns.addAll(cellsAre.keySet());
      for (String column : columns) {
        Optional<Evidence> mark = Optional.ofNullable(cellsWere.get(column));
        Optional<Evidence> markNow = Optional.ofNullable(cellsAre.get(column));
        if (mark.isPresent() != markNow.isPresent()) {
          changes.add(
              change(
                  place,
                  column,
                  was.map(row -> side(row, mark)),
                  is.map(row -> side(row, markNow)),
                  markNow.isPresent()));
        }
      }
    }

    private static Side side(Place place, Optional<Evidence> mark) {
      return new Side(place.designator(), place.row().provision(), Optional.empty(), mark);
    }

    private Change change(
        String place, String column, Optional<Side> was, Optional<Side> is, boolean set) {
      boolean paired = was.isPresent() && is.isPresent();
      return new Change(
          new Lineage(place),
          from,
          to,
          set ? ChangeKind.CELL_SET : ChangeKind.CELL_CLEARED,
          column,
          was,
          is,
          set ? direction(column) : direction(column).inverse(),
          paired ? new Match(Phase.IDENTICAL, SAME, 0) : new Match(Phase.UNMATCHED, 0, 0),
          Optional.empty(),
          Optional.empty());
    }

    /**
     * What a mark in a column does: reasons for control and country groups D and E restrict, groups
     * A and B favour.
     */
    private static Direction direction(String column) {
      if (column.startsWith("footnote") || column.equals(ChartView.INSTEAD)) {
        return Direction.UNDETERMINED;
      }
      return column.matches("[AB](?::\\d+)?") ? Direction.RELAXED : Direction.TIGHTENED;
    }

    /** A column in which half of the destinations differ is a matter of the sources. */
    private List<Change> withDoubts() {
      Map<String, Integer> perColumn = new TreeMap<>();
      changes.forEach(change -> perColumn.merge(change.property(), 1, Integer::sum));
      int places = Math.min(before.places().size(), after.places().size());
      return changes.stream()
          .map(change ->
              perColumn.getOrDefault(change.property(), 0) * 2 > places
                  ? change.withSuspect("source")
                  : change)
          .toList();
    }
  }
}
