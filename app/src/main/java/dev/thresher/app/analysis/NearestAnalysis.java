package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.claim.ChangeMatrix;
import dev.thresher.track.claim.CountedChange;
import dev.thresher.track.coverage.Answer;
import dev.thresher.track.coverage.Controlled;
import dev.thresher.track.coverage.Coverage;
import dev.thresher.track.coverage.Destinations;
import dev.thresher.track.entry.ListedEntries;
import dev.thresher.track.parameter.Lineages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which definition of "changed" comes nearest to two reported numbers.
 *
 * @param changed how many are reported to have changed
 * @param concerning how many of them to concern the country
 * @param to a day; the last edition that counts is the one in force then
 * @param chart a day whose country chart decides; empty for the one in force at that edition
 */
public record NearestAnalysis(
    String list, long changed, long concerning, String country, String to, Optional<String> chart)
    implements Analysis {
  /** Of so many definitions, the nearest, the rows are given: those of all are a large file. */
  private static final int WITH_ROWS = 12;

  private static final List<String> ROWS =
      List.of(
          "set",
          "designator",
          "entry",
          "concerning",
          "from",
          "to",
          "change",
          "property",
          "direction",
          "before",
          "after",
          "start",
          "end");

  @Override
  public AnalysisReport report(Choice choice) {
    ChangeMatrix matrix = matrix(choice);
    List<ChangeMatrix.Cell> cells = matrix.nearest(changed, concerning, matrix.cells().size());
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (ChangeMatrix.Cell cell : cells.subList(0, Math.min(WITH_ROWS, cells.size()))) {
      counts.add(line(cell, Optional.of(set(cell))));
      cell.counted().forEach(counted -> rows.add(row(set(cell), counted)));
    }
    cells.stream().skip(WITH_ROWS).forEach(cell -> counts.add(line(cell, Optional.empty())));
    boolean isIdentical =
        matrix.cells().stream().anyMatch(cell -> cell.isIdentical(changed, concerning));
    List<String> notes = new ArrayList<>();
    notes.add(
        isIdentical
            ? "a definition gives exactly "
                + changed
                + " and "
                + concerning
                + "; that proves nothing by itself"
            : "not identical: no definition gives exactly " + changed + " and " + concerning);
    for (CountedChange each : CountedChange.values()) {
      notes.add(each.name() + ": " + each.meaning());
    }
    notes.add(
        "concerning: the entry needs a licence for "
            + country
            + " (K2) at the later edition; undecided where its licence rows or the chart of that day are missing");
    notes.add("what looks like an artefact of a source is not counted");
    notes.add(
        "rows are those of the " + Math.min(WITH_ROWS, cells.size()) + " nearest definitions");
    return new AnalysisReport(
        "Definitions nearest to " + changed + "/" + concerning,
        new Table(
            List.of(
                "distance",
                "from",
                "to",
                "definition",
                "unit",
                "counting",
                "changed",
                "concerning",
                "undecided",
                "identical",
                "set"),
            counts),
        new Table(ROWS, rows),
        notes);
  }

  private static String set(ChangeMatrix.Cell cell) {
    return cell.definition()
        + "/"
        + cell.unit().code()
        + "/"
        + counting(cell)
        + "/"
        + cell.from().date();
  }

  private static String counting(ChangeMatrix.Cell cell) {
    return cell.isStepwise() ? "each edition" : "net";
  }

  /** One thing that changed, by the first of its changes. */
  private static List<Cell> row(String set, ChangeMatrix.Counted counted) {
    Change change = counted.change();
    var evidence = change.shown().evidence();
    return List.of(
        Cell.text(set),
        Cell.text(change.shown().designator().toString()),
        Cell.text(counted.entry()),
        Cell.text(counted.concerns().code()),
        Cell.text(change.from().date().toString()),
        Cell.text(change.to().date().toString()),
        Cell.text(change.kind().code()),
        Cell.text(change.property()),
        Cell.text(change.direction().code()),
        FieldsAnalysis.quote(change.before()),
        FieldsAnalysis.quote(change.after()),
        Cell.count(evidence.map(words -> words.span().start())),
        Cell.count(evidence.map(words -> words.span().end())));
  }

  private List<Cell> line(ChangeMatrix.Cell cell, Optional<String> set) {
    return List.of(
        Cell.count(cell.distance(changed, concerning)),
        Cell.text(cell.from().date().toString()),
        Cell.text(cell.to().date().toString()),
        Cell.text(cell.definition().name()),
        Cell.text(cell.unit().code()),
        Cell.text(counting(cell)),
        Cell.count(cell.changed()),
        Cell.count(cell.concerning()),
        Cell.count(cell.undecided()),
        Cell.text(cell.isIdentical(changed, concerning) ? "identical" : "not identical"),
        Cell.text(set));
  }

  static String words(ChangeMatrix.Cell cell) {
    return cell.definition()
        + " per "
        + cell.unit().code()
        + (cell.isStepwise() ? ", each edition, " : ", net, ")
        + cell.from().date()
        + " to "
        + cell.to().date()
        + ": "
        + cell.changed()
        + " changed, "
        + cell.concerning()
        + (cell.undecided() > 0 ? " to " + (cell.concerning() + cell.undecided()) : "")
        + " concerning";
  }

  ChangeMatrix matrix(Choice choice) {
    ListId id = choice.tracked(list);
    LocalDate last = Choice.day(to);
    List<Held> editions =
        choice.corpus().primaries(id).stream()
            .filter(held -> !held.edition().date().isAfter(last))
            .toList();
    if (editions.size() < 2) {
      throw new UnknownChoiceException("two editions of " + list + " up to " + to + " are needed");
    }
    List<ControlList> contents = choice.corpus().inProvisions(editions);
    return ChangeMatrix.of(Lineages.of(contents), concerns(choice, contents.getLast()));
  }

  private Map<String, Answer> concerns(Choice choice, ControlList latest) {
    LocalDate day = chart.map(Choice::day).orElse(latest.document().edition().date());
    Destinations destinations =
        Destinations.of(
            table(choice, "us-country-chart", day), table(choice, "us-country-groups", day));
    Map<String, Answer> concerns = new HashMap<>();
    Coverage.of(ListedEntries.of(latest.document()), destinations)
        .rulings(country, Controlled.K2)
        .forEach(ruling -> concerns.put(ruling.entry().code(), ruling.answer()));
    return concerns;
  }

  private static Optional<CountryChart> table(Choice choice, String id, LocalDate day) {
    return DatedChart.inForce(choice, new ListId(id), day).map(DatedChart::chart);
  }
}
