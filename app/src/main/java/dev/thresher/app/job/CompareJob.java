package dev.thresher.app.job;

import dev.thresher.app.pipeline.CommonParts;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.app.report.CounterpartReport;
import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.Report;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Comparison;
import dev.thresher.track.regime.RegimeComparison;
import java.util.List;

/**
 * The same controls in two regimes, or the same edition in two variants.
 *
 * @param left {@code us-ccl@2022-10-07}, with {@code #html} behind it for another variant
 * @param reason only controls of a United States list under this reason, such as {@code MT}; empty
 *     for all
 */
public record CompareJob(String left, String right, String reason) implements Job {
  public CompareJob(String left, String right) {
    this(left, right, "");
  }

  @Override
  public List<Held> editions(Choice choice) {
    return List.of(choice.edition(left), choice.edition(right));
  }

  @Override
  public Report report(Choice choice) {
    List<Held> editions = editions(choice);
    List<ControlList> contents = choice.corpus().inProvisions(editions);
    boolean isOneList =
        editions.getFirst().edition().list().equals(editions.getLast().edition().list());
    return isOneList ? variants(contents, editions, choice) : regimes(contents);
  }

  private static Report variants(List<ControlList> contents, List<Held> editions, Choice choice) {
    ControlList before = contents.getFirst();
    ControlList after = contents.getLast();
    CommonParts parts = CommonParts.of(before.document(), after.document());
    parts.note().ifPresent(choice::note);
    ChangeSet set =
        new ChangeSet(
            before.document(),
            after.document(),
            parts.within(Comparison.of(before, after).changes()));
    return new ChangesReport(
        List.of(set), editions.stream().map(Held::holding).distinct().toList(), false);
  }

  private Report regimes(List<ControlList> contents) {
    EditionView here = EditionView.of(contents.getFirst()).readThrough();
    EditionView there = EditionView.of(contents.getLast()).readThrough();
    RegimeComparison comparison =
        RegimeComparison.of(
            here, there, SharedTerms.ofRegimes(), ReasonForControl.of(reason, here, there));
    return new GivenReport(
        comparison.left().edition().name() + " beside " + comparison.right().edition().name(),
        (words, width, sink) -> CounterpartReport.text(comparison, words, width, sink),
        () -> CounterpartReport.json(comparison),
        () -> CounterpartReport.table(comparison));
  }
}
