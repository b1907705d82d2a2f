package dev.thresher.app.job;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.Histories;
import dev.thresher.app.report.HistoryReport;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.time.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * The thresholds of a provision over all editions.
 *
 * @param asked a code such as {@code 3A001.e.1.b}, with all below it, or a lineage such as {@code
 *     3A001.e.1.b@2017-01-15}
 * @param list empty for all lists that have it
 * @param inForceOn only what bound on this day; empty for all editions
 */
public record HistoryJob(String asked, Optional<String> list, Optional<String> inForceOn)
    implements Job {
  public HistoryJob(String asked, Optional<String> list) {
    this(asked, list, Optional.empty());
  }

  @Override
  public List<Held> editions(Choice choice) {
    return lists(choice).stream().flatMap(id -> choice.corpus().primaries(id).stream()).toList();
  }

  private List<ListId> lists(Choice choice) {
    return list.map(id -> List.of(choice.list(id)))
        .orElseGet(() -> choice.corpus().listsBearing(code()));
  }

  private boolean isLineage() {
    return asked.contains("@");
  }

  private Designator code() {
    return Designator.parse(isLineage() ? asked.substring(0, asked.indexOf('@')) : asked);
  }

  @Override
  public HistoryReport report(Choice choice) {
    Histories histories = new Histories(choice.corpus());
    HistoryReport report =
        new HistoryReport(
            asked, lists(choice).stream().map(id -> tell(id, histories, choice)).toList());
    if (report.isEmpty()) {
      throw new UnknownChoiceException(
          "no edition has a threshold at or below "
              + asked
              + inForceOn.map(day -> " that was in force on " + day).orElse("")
              + "; 'thresher search "
              + code()
              + "' finds codes and words");
    }
    return report;
  }

  private HistoryReport.OfList tell(ListId id, Histories histories, Choice choice) {
    HistoryReport.OfList all =
        new HistoryReport.OfList(
            isLineage() ? histories.ofLineage(id, asked) : histories.of(id, code()));
    return inForceOn
        .map(Choice::day)
        .map(day -> all.inForce(timeline(id, choice).inForceOn(day), day))
        .orElse(all);
  }

  private static Timeline timeline(ListId id, Choice choice) {
    return new Timeline(id, choice.corpus().primaries(id).stream().map(Held::edition).toList());
  }
}
