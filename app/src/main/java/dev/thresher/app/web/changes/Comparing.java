package dev.thresher.app.web.changes;

import dev.thresher.app.job.ChangeCondition;
import dev.thresher.app.job.ChangesJob;
import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.ChangeSet;
import dev.thresher.app.report.ChangesReport;
import dev.thresher.app.report.ChangesText;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.ListId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an address asks about changes: a list, two days, and which changes.
 *
 * @param list empty if no list has two editions
 */
public record Comparing(OpenCorpus corpus, Optional<ListId> list, Fields query) {
  /** Asks for the list that is named, else for the one with most editions. */
  public static Comparing of(OpenCorpus corpus, Fields query) {
    Optional<ListId> named = query.first("list").map(id -> corpus.choice().list(id));
    Optional<ListId> list =
        named.or(() ->
            tracked(corpus).stream()
                .max(Comparator.comparingInt(each -> corpus.corpus().primaries(each).size())));
    return new Comparing(corpus, list, query);
  }

  /** The lists of which two editions can be compared. */
  static List<ListId> tracked(OpenCorpus corpus) {
    return corpus.corpus().lists().stream()
        .filter(list -> !list.isSeries() && corpus.corpus().primaries(list).size() > 1)
        .toList();
  }

  List<Held> editions() {
    return list.map(corpus.corpus()::primaries).orElse(List.of());
  }

  boolean isStepwise() {
    return query.has("steps", "on");
  }

  /**
   * What is asked without the days before the first edition, which were chosen for another list.
   */
  Fields withinTheList() {
    Fields within = query;
    for (String end : List.of("from", "to")) {
      if (query.first(end).filter(this::isBeforeTheFirst).isPresent()) {
        within = within.without(end);
      }
    }
    return within;
  }

  private boolean isBeforeTheFirst(String day) {
    return !editions().isEmpty()
        && Choice.day(day).isBefore(editions().getFirst().edition().date());
  }

  /** The day of the later edition, in whatever order they were named. */
  String to() {
    return isTurned() ? namedFrom() : namedTo();
  }

  /** The day of the earlier edition. */
  String from() {
    return isTurned() ? namedTo() : namedFrom();
  }

  private boolean isTurned() {
    return Choice.day(namedFrom()).isAfter(Choice.day(namedTo()));
  }

  /** The last one unless another is named. */
  private String namedTo() {
    return query.first("to").orElseGet(() -> editions().getLast().edition().date().toString());
  }

  /** The one before the last, with steps the first, unless another is named. */
  private String namedFrom() {
    List<Held> all = editions();
    int before = isStepwise() ? 0 : Math.max(0, all.size() - 2);
    return query.first("from").orElseGet(() -> all.get(before).edition().date().toString());
  }

  /** Everything that changed, whatever the filters say. */
  public ChangesReport whole() {
    String id =
        list.map(ListId::value)
            .orElseThrow(() -> ProblemException.notFound("no list of the store has two editions"));
    ChangesJob job =
        new ChangesJob(
            id, Optional.of(from()), Optional.of(to()), isStepwise(), ChangeCondition.any());
    return corpus.report(job, ChangesReport.class);
  }

  /** What the filters leave. */
  public ChangesReport chosen() {
    ChangesReport whole = whole();
    ChangeCondition condition = condition();
    List<ChangeSet> sets =
        whole.sets().stream()
            .map(set ->
                set.with(condition.of(set.changes()).stream().filter(this::isOfKind).toList()))
            .toList();
    return new ChangesReport(sets, whole.sources(), true);
  }

  private boolean isOfKind(Change change) {
    return query.has("words", "on") || query.has("kind") || ChangesText.isOfThreshold(change);
  }

  private ChangeCondition condition() {
    List<String> codes =
        query.first("code").map(text -> List.of(text.split("[,\\s]+"))).orElse(List.of());
    return new ChangeCondition(
        codes,
        query.all("kind"),
        query.all("direction"),
        query.first("property"),
        query.first("unit"));
  }
}
