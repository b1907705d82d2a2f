package dev.thresher.track.claim;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.coverage.Answer;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many things changed up to an edition, for every baseline, definition of change, unit and way
 * of counting steps; and how many of them concern a country.
 *
 * @param cells in order of baseline and definition
 */
public record ChangeMatrix(List<Cell> cells) {
  public ChangeMatrix {
    cells = List.copyOf(cells);
  }

  /** What is one: a threshold, a paragraph, an entry. */
  public enum Unit {
    PARAMETER,
    PARAGRAPH,
    ENTRY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing that changed.
   *
   * @param change the first of its changes
   * @param entry the entry that it belongs to
   * @param concerns whether the entry needs a licence for the country
   */
  public record Counted(Change change, String entry, Answer concerns) {}

  /**
   * A count under one definition.
   *
   * @param isStepwise true if each edition counts, false for the net change between the two ends
   * @param counted what is counted, each once
   */
  public record Cell(
      Edition from,
      Edition to,
      CountedChange definition,
      Unit unit,
      boolean isStepwise,
      List<Counted> counted) {
    public Cell {
      counted = List.copyOf(counted);
    }

    public long changed() {
      return counted.size();
    }

    /** How many are of entries that need a licence for the country. */
    public long concerning() {
      return count(Answer.YES);
    }

    /** How many are of entries of which that is not decided. */
    public long undecided() {
      return count(Answer.UNDECIDED);
    }

    private long count(Answer answer) {
      return counted.stream().filter(each -> each.concerns() == answer).count();
    }

    /** How far it is from reported numbers; what is undecided may count either way. */
    public long distance(long reported, long reportedConcerning) {
      long least = concerning();
      long most = least + undecided();
      long off =
          reportedConcerning < least
              ? least - reportedConcerning
              : Math.max(0, reportedConcerning - most);
      return Math.abs(changed() - reported) + off;
    }

    /** True only if both numbers are the reported ones and nothing is undecided. */
    public boolean isIdentical(long reported, long reportedConcerning) {
      return changed() == reported && concerning() == reportedConcerning && undecided() == 0;
    }
  }

  /**
   * @param lineages of the editions up to the last that counts
   * @param concerns by entry, whether it needs a licence for the country at the last edition
   */
  public static ChangeMatrix of(Lineages lineages, Map<String, Answer> concerns) {
    List<Edition> editions = lineages.editions().stream().map(EditionView::edition).toList();
    Edition last = editions.getLast();
    List<Cell> cells = new ArrayList<>();
    for (Edition from : editions.subList(0, editions.size() - 1)) {
      List<Change> net = lineages.comparison(from, last).changes();
      List<Change> steps =
          lineages.changes().stream()
              .filter(change -> !change.from().date().isBefore(from.date()))
              .toList();
      for (CountedChange definition : CountedChange.values()) {
        for (Unit unit : Unit.values()) {
          cells.add(cell(from, last, definition, unit, false, net, concerns));
          cells.add(cell(from, last, definition, unit, true, steps, concerns));
        }
      }
    }
    return new ChangeMatrix(cells);
  }

  private static Cell cell(
      Edition from,
      Edition to,
      CountedChange definition,
      Unit unit,
      boolean isStepwise,
      List<Change> changes,
      Map<String, Answer> concerns) {
    Map<String, Counted> units = new LinkedHashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      String entry = entry(change);
      if (definition.holds(change.kind()) && change.suspect().isEmpty() && !entry.isEmpty()) {
        Answer answer = concerns.getOrDefault(entry, Answer.UNDECIDED);
        units.putIfAbsent(key(change, i, unit, isStepwise), new Counted(change, entry, answer));
      }
    }
    return new Cell(from, to, definition, unit, isStepwise, List.copyOf(units.values()));
  }

  private static String entry(Change change) {
    return change.shown().designator().isRoot()
        ? ""
        : change.shown().designator().steps().getFirst();
  }

  /** What makes two changes one unit. */
  private static String key(Change change, int number, Unit unit, boolean isStepwise) {
    String step = isStepwise ? change.to().name() + " " : "";
    return switch (unit) {
      case PARAMETER -> step + number;
      case PARAGRAPH -> step + change.shown().designator();
      case ENTRY -> step + entry(change);
    };
  }

  /** The cells nearest to reported numbers, nearest first. */
  public List<Cell> nearest(long reported, long concerning, int most) {
    return cells.stream()
        .sorted(Comparator.comparingLong(cell -> cell.distance(reported, concerning)))
        .limit(most)
        .toList();
  }
}
