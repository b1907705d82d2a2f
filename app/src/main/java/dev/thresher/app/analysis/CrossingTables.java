package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.CapabilityChart;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.gap.Capability;
import dev.thresher.track.gap.Crossing;
import dev.thresher.track.gap.Gap;
import dev.thresher.track.gap.GapAnalysis;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Capabilities over all editions: first crossings, lags to the next move, and the placebo group.
 */
final class CrossingTables {
  private static final int CHARTS = 4;

  private final ListId list;
  private final List<Capability> table;
  private final List<ControlList> editions;
  private final Map<String, List<HistoryLine>> strands = new LinkedHashMap<>();
  private final IdentityHashMap<Object, String> strandOf = new IdentityHashMap<>();

  CrossingTables(Choice choice, ListId list, List<Capability> table) {
    this.list = list;
    this.table = List.copyOf(table);
    this.editions = choice.corpus().inProvisions(choice.corpus().primaries(list));
    Lineages lineages = Lineages.of(editions);
    for (HistoryLine line : History.of(lineages, lineages.bearing(Designator.root())).lines()) {
      String strand = line.lineage() + "/" + line.strand();
      strands.computeIfAbsent(strand, key -> new ArrayList<>()).add(line);
      strandOf.put(line.parameter(), strand);
    }
  }

  /** The strands that a capability bears on in some edition. */
  private Set<String> borneOn(Capability capability, List<GapAnalysis> analyses) {
    Set<String> found = new LinkedHashSet<>();
    for (GapAnalysis analysis : analyses) {
      for (Gap gap : analysis.gaps(capability)) {
        if (gap.standing() != Gap.Standing.REFUSED) {
          Optional.ofNullable(strandOf.get(gap.parameter())).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  AnalysisReport report() {
    List<GapAnalysis> analyses = editions.stream().map(GapAnalysis::of).toList();
    List<List<Cell>> rows = new ArrayList<>();
    Set<String> crossed = new HashSet<>();
    List<Crossing> crossings = new ArrayList<>();
    Map<String, List<Capability>> drawn = new LinkedHashMap<>();
    for (Capability capability : table) {
      for (String strand : borneOn(capability, analyses)) {
        List<HistoryLine> lines = strands.getOrDefault(strand, List.of());
        drawn.computeIfAbsent(strand, key -> new ArrayList<>()).add(capability);
        Crossing.of(capability, lines)
            .ifPresent(crossing -> {
              crossed.add(strand);
              crossings.add(crossing);
              rows.add(row(crossing));
            });
      }
    }
    return new AnalysisReport(
        "Crossings of thresholds of " + list,
        new Table(
            List.of("group", "n", "moved_after", "relaxed_after", "median_lag_days", "set"),
            counts(crossed, crossings)),
        new Table(
            List.of(
                "set",
                "product",
                "value",
                "date",
                "designator",
                "threshold",
                "edition",
                "crossed",
                "moved",
                "lag_days",
                "direction",
                "source",
                "quote"),
            rows),
        notes(),
        drawings(drawn));
  }

  private List<List<Cell>> counts(Set<String> crossed, List<Crossing> crossings) {
    List<Crossing> first = firstOfEach(crossings);
    List<Long> lags = first.stream().flatMap(each -> each.lag().stream()).sorted().toList();
    long relaxed =
        first.stream()
            .filter(each -> each.direction().map(way -> way.code().equals("relaxed")).orElse(false))
            .count();
    List<List<HistoryLine>> placebo =
        strands.entrySet().stream()
            .filter(strand -> !crossed.contains(strand.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    List<HistoryLine> moves =
        placebo.stream()
            .flatMap(lines -> lines.stream().filter(Crossing::isMoved).findFirst().stream())
            .toList();
    long placeboRelaxed =
        moves.stream()
            .flatMap(line -> line.change().stream())
            .filter(change -> change.direction().code().equals("relaxed"))
            .count();
    return List.of(
        List.of(
            Cell.text("thresholds that a capability crossed"),
            Cell.count(first.size()),
            Cell.count(lags.size()),
            Cell.count(relaxed),
            lags.isEmpty() ? new Cell.Nothing() : Cell.count(lags.get((lags.size() - 1) / 2)),
            Cell.text("crossed")),
        List.of(
            Cell.text("placebo: thresholds that none of the table crossed"),
            Cell.count(placebo.size()),
            Cell.count(moves.size()),
            Cell.count(placeboRelaxed),
            new Cell.Nothing(),
            new Cell.Nothing()));
  }

  /** One crossing a threshold: the earliest. */
  private static List<Crossing> firstOfEach(List<Crossing> crossings) {
    Map<String, Crossing> first = new LinkedHashMap<>();
    for (Crossing each : crossings) {
      first.merge(
          each.threshold().lineage() + "/" + each.threshold().strand(),
          each,
          (one, other) -> other.crossed().isBefore(one.crossed()) ? other : one);
    }
    return List.copyOf(first.values());
  }

  private static List<Cell> row(Crossing crossing) {
    HistoryLine line = crossing.threshold();
    return List.of(
        Cell.text("crossed"),
        Cell.text(crossing.capability().product()),
        Cell.text(GapsAnalysis.amount(crossing.capability())),
        Cell.text(crossing.capability().date().toString()),
        Cell.text(line.designator().toString()),
        Cell.text(line.parameter().threshold().map(ConditionText::wording)),
        Cell.text(line.edition().date().toString()),
        Cell.text(crossing.crossed().toString()),
        Cell.text(crossing.moved()),
        crossing.lag().<Cell>map(Cell::count).orElseGet(Cell.Nothing::new),
        Cell.text(crossing.direction().map(way -> way.code())),
        Cell.text(crossing.capability().source()),
        Cell.text(line.parameter().evidence().quote()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(GapsAnalysis.notes(table));
    notes.add(
        "crossed: the first day on which the capability and an edition whose threshold it reaches are both there; a capability older than the first edition counts from that edition");
    notes.add(
        "lag: to the first later edition that shows another value; the rule itself may be earlier, and between editions nothing is known");
    notes.add(
        "the placebo group says how often a threshold moved that nobody in the table crossed; without it a lag proves nothing");
    return notes;
  }

  /** The thresholds that moved first, then those with most capabilities. */
  private List<Node.Element> drawings(Map<String, List<Capability>> drawn) {
    return drawn.entrySet().stream()
        .sorted((one, other) -> Long.compare(weight(other), weight(one)))
        .limit(CHARTS)
        .map(each ->
            CapabilityChart.of(strands.getOrDefault(each.getKey(), List.of()), each.getValue()))
        .toList();
  }

  private long weight(Map.Entry<String, List<Capability>> strand) {
    long moves =
        strands.getOrDefault(strand.getKey(), List.of()).stream().filter(Crossing::isMoved).count();
    return moves * 100 + strand.getValue().size();
  }
}
