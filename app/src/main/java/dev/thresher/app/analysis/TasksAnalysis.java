package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.gap.Capability;
import dev.thresher.track.gap.Gap;
import dev.thresher.track.gap.GapAnalysis;
import dev.thresher.track.gap.Task;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.Lineages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A control list turned into tasks: the thresholds that no capability of a table reaches, ranked.
 */
public record TasksAnalysis(CapabilityTable capabilities, String list, Task.Weights weights)
    implements Analysis {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "score",
          "designator",
          "property",
          "threshold",
          "low",
          "high",
          "threshold_unit",
          "factor",
          "nearest_capability",
          "value",
          "amount",
          "amount_unit",
          "source",
          "years_unchanged",
          "regimes",
          "dependents",
          "taken_for_granted",
          "quote",
          "set");
  private static final BigDecimal YEAR = new BigDecimal("365.25");

  @Override
  public AnalysisReport report(Choice choice) {
    ListId id = choice.tracked(list);
    List<Held> held = choice.corpus().primaries(id);
    List<ControlList> editions = choice.corpus().inProvisions(held);
    List<Capability> table = capabilities.rows();
    List<Gap> open = unreached(editions.getLast(), table);
    IdentityHashMap<Parameter, BigDecimal> ages = ages(editions);
    Regimes regimes = Regimes.beside(choice, id);
    Dependents dependents = Dependents.of(editions.getLast().document());
    List<Task> tasks =
        open.stream()
            .map(gap ->
                new Task(
                    gap,
                    ages.getOrDefault(gap.parameter(), BigDecimal.ZERO),
                    regimes.of(gap),
                    dependents.on(gap.designator())))
            .sorted(Comparator.comparing((Task task) -> task.score(weights)).reversed())
            .toList();
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Task task : tasks) {
      counts.add(line(counts.size() + 1, task));
      rows.add(row(task, held.getLast().edition().name()));
    }
    List<String> notes = new ArrayList<>();
    notes.add("weights: " + weights + "; change them by --weights");
    notes.add(
        "score = gap x shortfall + years x years unchanged in the editions at hand + regimes x lists + dependents x entries");
    notes.addAll(GapsAnalysis.notes(table));
    return new AnalysisReport(
        "Thresholds of " + held.getLast().edition().name() + " that nobody of the table reaches",
        new Table(COLUMNS, counts),
        new Table(
            List.of("set", "edition", "quote", "start", "end", "regimes", "dependents"), rows),
        notes);
  }

  /** Of each threshold that none reaches, the gap of the capability that comes nearest. */
  private static List<Gap> unreached(ControlList latest, List<Capability> table) {
    GapAnalysis analysis = GapAnalysis.of(latest);
    Map<Parameter, List<Gap>> byThreshold = new LinkedHashMap<>();
    for (Capability capability : table) {
      for (Gap gap : analysis.gaps(capability)) {
        if (gap.standing() != Gap.Standing.REFUSED) {
          byThreshold.computeIfAbsent(gap.parameter(), key -> new ArrayList<>()).add(gap);
        }
      }
    }
    return byThreshold.values().stream()
        .filter(gaps -> gaps.stream().noneMatch(gap -> gap.standing() == Gap.Standing.REACHED))
        .flatMap(gaps ->
            gaps.stream()
                .max(Comparator.comparing(gap -> gap.factor().orElse(BigDecimal.ZERO)))
                .stream())
        .toList();
  }

  /** How long each threshold of the latest edition has had its value, in years. */
  private static IdentityHashMap<Parameter, BigDecimal> ages(List<ControlList> editions) {
    Lineages lineages = Lineages.of(editions);
    LocalDate last = editions.getLast().document().edition().date();
    Map<String, LocalDate> since = new LinkedHashMap<>();
    IdentityHashMap<Parameter, BigDecimal> ages = new IdentityHashMap<>();
    for (HistoryLine line : History.of(lineages, lineages.bearing(Designator.root())).lines()) {
      String strand = line.lineage() + "/" + line.strand();
      boolean isNew = !since.containsKey(strand) || line.change().isPresent();
      if (isNew) {
        since.put(strand, line.edition().date());
      }
      if (line.edition().date().equals(last)) {
        long days = ChronoUnit.DAYS.between(since.getOrDefault(strand, last), last);
        ages.put(line.parameter(), BigDecimal.valueOf(days).divide(YEAR, 1, RoundingMode.HALF_UP));
      }
    }
    return ages;
  }

  private List<Cell> line(int rank, Task task) {
    Gap gap = task.nearest();
    return List.of(
        Cell.count(rank),
        new Cell.Decimal(task.score(weights)),
        Cell.text(gap.designator().toString()),
        Cell.text(gap.parameter().property()),
        Cell.text(gap.parameter().threshold().map(ConditionText::wording)),
        GapsAnalysis.low(gap.parameter()),
        GapsAnalysis.high(gap.parameter()),
        GapsAnalysis.unit(gap.parameter()),
        Cell.decimal(gap.factor()),
        Cell.text(gap.capability().product()),
        Cell.text(GapsAnalysis.amount(gap.capability())),
        new Cell.Decimal(gap.capability().value().value()),
        GapsAnalysis.unit(gap.capability().value().unit()),
        Cell.text(gap.capability().source()),
        new Cell.Decimal(task.yearsUnchanged()),
        Cell.count(task.regimes().size()),
        Cell.count(task.dependents().size()),
        Cell.text(String.join("; ", gap.unstated())),
        Cell.text(gap.parameter().evidence().quote()),
        Cell.text(gap.designator().toString()));
  }

  private static List<Cell> row(Task task, String edition) {
    var evidence = task.nearest().parameter().evidence();
    return List.of(
        Cell.text(task.nearest().designator().toString()),
        Cell.text(edition),
        Cell.text(evidence.quote()),
        Cell.count(evidence.span().start()),
        Cell.count(evidence.span().end()),
        Cell.text(String.join(" ", task.regimes())),
        Cell.text(String.join(" ", task.dependents())));
  }
}
