package dev.thresher.app.job;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.Histories;
import dev.thresher.app.pipeline.Neighbours;
import dev.thresher.app.pipeline.RulesOnHand;
import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.app.pipeline.Steps;
import dev.thresher.app.pipeline.Undecided;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.time.ProvisionDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed in a list.
 *
 * @param from a day; empty for the edition before {@code to}, or with steps for the first one
 * @param to a day; empty for the latest edition
 * @param isStepwise edition by edition instead of the net change
 */
public record ChangesJob(
    String list,
    Optional<String> from,
    Optional<String> to,
    boolean isStepwise,
    ChangeCondition condition)
    implements Job {
  @Override
  public List<Held> editions(Choice choice) {
    ListId id = choice.list(list);
    List<Held> all = choice.corpus().primaries(id);
    Held last = to.map(day -> choice.inForce(id, day)).orElse(all.getLast());
    Held first =
        from.map(day -> choice.inForce(id, day))
            .orElse(isStepwise ? all.getFirst() : before(all, last));
    if (first.edition().date().isAfter(last.edition().date())) {
      throw new UnknownChoiceException(
          first.edition().name() + " is later than " + last.edition().name());
    }
    if (!isStepwise) {
      return List.of(first, last);
    }
    return all.stream()
        .filter(held ->
            !held.edition().date().isBefore(first.edition().date())
                && !held.edition().date().isAfter(last.edition().date()))
        .toList();
  }

  private List<Undecided> wanted(List<Undecided> undecided) {
    return undecided.stream()
        .filter(pair ->
            condition.hasCode(pair.before().designator())
                || condition.hasCode(pair.after().designator()))
        .toList();
  }

  /** Only a threshold that was another one before can go back, and only in a series. */
  private SeriesNotes notes(Choice choice, List<Change> changes) {
    ListId id = choice.list(list);
    boolean isSeries =
        choice.corpus().primaries(id).size() > 2
            && changes.stream().anyMatch(ChangesJob::hasBothThresholds);
    return isSeries ? new Histories(choice.corpus()).notes(id) : SeriesNotes.none();
  }

  private static ProvisionDates dates(Choice choice, Held edition) {
    return choice.corpus().content(edition) instanceof ControlList list
        ? ProvisionDates.of(list)
        : ProvisionDates.none();
  }

  private static boolean hasBothThresholds(Change change) {
    return change.before().flatMap(Side::parameter).isPresent()
        && change.after().flatMap(Side::parameter).isPresent();
  }

  private static Held before(List<Held> all, Held last) {
    return all.get(Math.max(0, all.indexOf(last) - 1));
  }

  @Override
  public ChangesReport report(Choice choice) {
    List<Held> editions = editions(choice);
    RulesOnHand rules = RulesOnHand.of(choice.corpus());
    Steps steps = new Steps(choice.corpus(), choice.list(list));
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 1; i < editions.size(); i++) {
      Held before = editions.get(i - 1);
      Held after = editions.get(i);
      if (!before.equals(after)) {
        Neighbours.Step step = steps.between(before, after);
        List<Change> changes =
            condition.of(step.changes()).stream().map(rules::attributed).toList();
        sets.add(
            new ChangeSet(
                step.before(),
                step.after(),
                changes,
                wanted(step.undecided()),
                notes(choice, changes),
                dates(choice, after)));
      }
    }
    return new ChangesReport(
        sets,
        editions.stream().map(Held::holding).distinct().toList(),
        !condition.kinds().isEmpty());
  }
}
