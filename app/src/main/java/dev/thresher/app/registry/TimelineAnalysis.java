package dev.thresher.app.registry;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Label;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TimelineChart;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The laws of all jurisdictions in the order of their dates.
 *
 * @param stages the first years of stages, in order, such as those of a publication; none if no
 *     stages are laid over the line
 */
public record TimelineAnalysis(Registry registry, List<Year> stages) implements Analysis {
  private static final List<String> COLUMNS =
      List.of("date", "stage", "jurisdiction", "instrument", "state", "source", "place", "set");

  public TimelineAnalysis {
    stages = stages.stream().sorted().toList();
  }

  @Override
  public AnalysisReport report(Choice choice) {
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    Map<Label, List<TimelineChart.Mark>> marks = new LinkedHashMap<>();
    for (Jurisdiction each : Jurisdiction.values()) {
      marks.put(each.onChart(), new ArrayList<>());
    }
    Shelves shelves = new Shelves(choice);
    for (RegistryLine law : registry.laws()) {
      String set = "row " + law.number();
      counts.add(line(law, set));
      rows.add(SystemsAnalysis.row(set, law, shelves));
      marks
          .getOrDefault(law.jurisdiction().onChart(), new ArrayList<>())
          .add(
              new TimelineChart.Mark(
                  law.day().orElseThrow(),
                  law.dated() + " " + law.english(),
                  law.attribution().isVerified()));
    }
    marks.values().removeIf(List::isEmpty);
    return new AnalysisReport(
        "Timeline of instruments by " + registry.name(),
        new Table(COLUMNS, counts),
        new Table(SystemsAnalysis.ROWS, rows),
        notes(),
        List.of(TimelineChart.of("Instruments by the year they were made", marks, stages)));
  }

  private List<Cell> line(RegistryLine law, String set) {
    return List.of(
        Cell.text(law.dated()),
        stages.isEmpty() ? new Cell.Nothing() : Cell.count(stage(law)),
        Cell.text(law.jurisdiction().name()),
        Cell.text(law.english()),
        Cell.text(law.attribution().isVerified() ? "from a text" : Attribution.UNVERIFIED),
        Cell.text(law.attribution().words()),
        Cell.text(law.attribution().placeOrNothing()),
        Cell.text(set));
  }

  /** 0 before the first stage. */
  private long stage(RegistryLine law) {
    int year = law.day().orElseThrow().getYear();
    return stages.stream().filter(first -> first.getValue() <= year).count();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "instruments without a date in the text at hand are left out; 'thresher registry' has"
            + " them");
    notes.add("a hollow mark is unverified");
    if (!stages.isEmpty()) {
      notes.add("the borders of the stages were given by the user; they are no finding");
    }
    return notes;
  }
}
