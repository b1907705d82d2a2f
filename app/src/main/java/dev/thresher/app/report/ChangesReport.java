package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.store.Holding;
import java.util.List;
import java.util.function.Consumer;

/**
 * The changes between editions of a list, one set a step.
 *
 * @param sources what the editions were read from
 * @param isFull true to quote also what changed without a threshold in the text form
 */
public record ChangesReport(List<ChangeSet> sets, List<Holding.OfEdition> sources, boolean isFull)
    implements Report {
  public ChangesReport {
    sets = List.copyOf(sets);
    sources = List.copyOf(sources);
  }

  @Override
  public String title() {
    if (sets.isEmpty()) {
      return "No editions to compare";
    }
    var from = sets.getFirst().before().edition();
    var to = sets.getLast().after().edition();
    boolean isOneList = from.list().equals(to.list()) && from.isPrimary() && to.isPrimary();
    return isOneList
        ? from.list() + " " + from.date() + " to " + to.date()
        : from.name() + " to " + to.name();
  }

  @Override
  public Table table() {
    return ChangeTable.of(sets);
  }

  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    sets.forEach(set -> ChangesText.write(set, words, width, isFull, out));
  }

  @Override
  public List<String> objects() {
    return sets.stream()
        .flatMap(set -> set.changes().stream().map(change -> ChangeJson.line(set, change)))
        .toList();
  }

  @Override
  public void markdown(ReportWords words, Consumer<String> out) {
    new ChangesMarkdown(this, words).write(out);
  }

  @Override
  public List<Node> body(ReportWords words) {
    return ChangesPage.body(this, words);
  }

  /** True if a threshold differs, which between two variants of one edition none should. */
  public boolean hasParameterChange() {
    return sets.stream()
        .flatMap(set -> set.changes().stream())
        .anyMatch(change -> change.shown().parameter().isPresent());
  }

  /** All changes of thresholds, of cells and of parties. */
  List<Change> ofThresholds() {
    return sets.stream()
        .flatMap(set -> set.changes().stream())
        .filter(ChangesText::isOfThreshold)
        .toList();
  }
}
