package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.CapabilityChart;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Capabilities over all editions: first crossings, lags to the next move, and the placebo groups.
 */
final class CrossingTables {
  private static final int CHARTS = 4;
  private static final Cell NOTHING = new Cell.Nothing();

  private final ListId list;
  private final List<Capability> table;
  private final List<ControlList> editions;
  private final Map<String, List<HistoryLine>> strands = new LinkedHashMap<>();
  private final IdentityHashMap<Parameter, String> strandOf = new IdentityHashMap<>();
  private final Map<String, List<Capability>> compared = new LinkedHashMap<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final Set<String> crossed = new HashSet<>();

  CrossingTables(Choice choice, ListId list, List<Capability> table) {
    this.list = list;
    this.table = List.copyOf(table);
    this.editions = choice.corpus().inProvisions(choice.corpus().primaries(list));
    Lineages lineages = Lineages.of(editions);
    for (HistoryLine line : History.of(lineages, lineages.bearing(Designator.root())).lines()) {
      strands.computeIfAbsent(name(line), key -> new ArrayList<>()).add(line);
      strandOf.put(line.parameter(), name(line));
    }
  }

  private static String name(HistoryLine line) {
    return line.lineage() + "/" + line.strand();
  }

  AnalysisReport report() {
    List<GapAnalysis> analyses = editions.stream().map(GapAnalysis::of).toList();
    table.forEach(capability -> cross(capability, analyses));
    List<List<Cell>> rows = new ArrayList<>(crossings.stream().map(this::row).toList());
    rows.addAll(moves("compared, none crossed", notCrossed(compared.keySet())));
    return new AnalysisReport(
        "Crossings of thresholds of " + list,
        new Table(
            List.of(
                "group",
                "n",
                "moved",
                "relaxed",
                "tightened",
                "moved_after",
                "relaxed_after",
                "median_lag_days",
                "set"),
            counts()),
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
        drawings());
  }

  /** The strands that a capability bears on in some edition, and those that it crossed. */
  private void cross(Capability capability, List<GapAnalysis> analyses) {
    Set<String> borneOn = new LinkedHashSet<>();
    IdentityHashMap<Parameter, Boolean> reached = new IdentityHashMap<>();
    for (GapAnalysis analysis : analyses) {
      for (Gap gap : analysis.gaps(capability)) {
        Optional<String> strand = Optional.ofNullable(strandOf.get(gap.parameter()));
        if (gap.standing() != Gap.Standing.REFUSED && strand.isPresent()) {
          borneOn.add(strand.get());
          reached.put(gap.parameter(), gap.standing() == Gap.Standing.REACHED);
        }
      }
    }
    for (String strand : borneOn) {
      compared.computeIfAbsent(strand, key -> new ArrayList<>()).add(capability);
      Crossing.of(capability, lines(strand), parameter -> reached.getOrDefault(parameter, false))
          .ifPresent(crossing -> {
            crossed.add(strand);
            crossings.add(crossing);
          });
    }
  }

  private List<HistoryLine> lines(String strand) {
    return strands.getOrDefault(strand, List.of());
  }

  private List<String> notCrossed(Collection<String> names) {
    return names.stream().filter(name -> !crossed.contains(name)).toList();
  }

  private List<List<Cell>> counts() {
    List<String> others =
        strands.keySet().stream().filter(name -> !compared.containsKey(name)).toList();
    return List.of(
        group("crossed by a capability", List.copyOf(crossed), lags()),
        group("compared, none crossed", notCrossed(compared.keySet()), Optional.empty()),
        group("not compared", others, Optional.empty()));
  }

  /** The first crossing of each threshold. */
  private Optional<List<Crossing>> lags() {
    Map<String, Crossing> first = new LinkedHashMap<>();
    for (Crossing each : crossings) {
      first.merge(
          name(each.threshold()),
          each,
          (one, other) -> other.crossed().isBefore(one.crossed()) ? other : one);
    }
    return Optional.of(List.copyOf(first.values()));
  }

  private List<Cell> group(String name, List<String> members, Optional<List<Crossing>> first) {
    List<HistoryLine> moves = members.stream().flatMap(each -> firstMove(each).stream()).toList();
    List<Long> lags =
        first.stream().flatMap(List::stream).flatMap(each -> each.lag().stream()).sorted().toList();
    Cell relaxedAfter =
        first
            .map(all ->
                Cell.count(
                    all.stream()
                        .filter(each -> each.direction().equals(Optional.of(Direction.RELAXED)))
                        .count()))
            .orElse(NOTHING);
    boolean hasRows = first.isPresent() ? !crossings.isEmpty() : !moves.isEmpty();
    return List.of(
        Cell.text(name),
        Cell.count(members.size()),
        Cell.count(moves.size()),
        Cell.count(count(moves, Direction.RELAXED)),
        Cell.count(count(moves, Direction.TIGHTENED)),
        first.isPresent() ? Cell.count(lags.size()) : NOTHING,
        relaxedAfter,
        lags.isEmpty() ? NOTHING : Cell.count(lags.get((lags.size() - 1) / 2)),
        hasRows && !name.equals("not compared") ? Cell.text(name) : NOTHING);
  }

  private Optional<HistoryLine> firstMove(String strand) {
    return lines(strand).stream().filter(Crossing::isMoved).findFirst();
  }

  private static long count(List<HistoryLine> moves, Direction direction) {
    return moves.stream()
        .flatMap(line -> line.change().stream())
        .filter(change -> change.direction() == direction)
        .count();
  }

  private List<Cell> row(Crossing crossing) {
    HistoryLine line = crossing.threshold();
    return List.of(
        Cell.text("crossed by a capability"),
        Cell.text(crossing.capability().product()),
        Cell.text(GapsAnalysis.amount(crossing.capability())),
        Cell.text(crossing.capability().date().toString()),
        Cell.text(line.designator().toString()),
        Cell.text(line.parameter().threshold().map(ConditionText::wording)),
        Cell.text(line.edition().date().toString()),
        Cell.text(crossing.crossed().toString()),
        Cell.text(crossing.moved()),
        crossing.lag().<Cell>map(Cell::count).orElseGet(Cell.Nothing::new),
        Cell.text(crossing.direction().map(Direction::code)),
        Cell.text(crossing.capability().source()),
        Cell.text(line.parameter().evidence().quote()));
  }

  /** Thresholds of a placebo group that moved, each with its first move. */
  private List<List<Cell>> moves(String set, List<String> members) {
    return members.stream()
        .flatMap(member -> firstMove(member).stream())
        .map(line ->
            List.of(
                Cell.text(set),
                NOTHING,
                NOTHING,
                NOTHING,
                Cell.text(line.designator().toString()),
                Cell.text(line.parameter().threshold().map(ConditionText::wording)),
                Cell.text(line.edition().date().toString()),
                NOTHING,
                Cell.text(line.edition().date().toString()),
                NOTHING,
                Cell.text(line.change().map(change -> change.direction().code())),
                NOTHING,
                Cell.text(line.parameter().evidence().quote())))
        .toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(GapsAnalysis.notes(table));
    notes.add(
        "crossed: the first day on which the capability and an edition whose threshold it reaches are both there; a capability older than the first edition counts from that edition");
    notes.add(
        "lag: to the first later edition that shows another value; the rule itself may be earlier, and between editions nothing is known");
    notes.add(
        "moved: the value changed at some time between the first and the last edition; the groups that nobody crossed are the placebo, without which a lag proves nothing");
    return notes;
  }

  /** The thresholds that moved first, then those with most capabilities. */
  private List<Node.Element> drawings() {
    return compared.entrySet().stream()
        .sorted((one, other) -> Long.compare(weight(other), weight(one)))
        .limit(CHARTS)
        .map(each -> CapabilityChart.of(lines(each.getKey()), each.getValue()))
        .toList();
  }

  private long weight(Map.Entry<String, List<Capability>> strand) {
    return lines(strand.getKey()).stream().filter(Crossing::isMoved).count() * 100
        + strand.getValue().size();
  }
}
