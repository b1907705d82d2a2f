package dev.thresher.app.job;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.RulesOnHand;
import dev.thresher.app.report.HistoryReport;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The thresholds of a provision over all editions.
 *
 * @param asked a code such as {@code 3A001.e.1.b}, with all below it, or a lineage such as {@code
 *     3A001.e.1.b@2017-01-15}
 * @param list empty for all lists that have it
 */
public record HistoryJob(String asked, Optional<String> list) implements Job {
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
    RulesOnHand rules = RulesOnHand.of(choice.corpus());
    List<HistoryReport.OfList> told = new ArrayList<>();
    lists(choice).forEach(id -> told.add(tell(choice.corpus().lineages(id), rules)));
    HistoryReport report = new HistoryReport(asked, told);
    if (report.isEmpty()) {
      throw new UnknownChoiceException(
          "no edition has a threshold at or below "
              + asked
              + "; 'thresher search "
              + code()
              + "' finds codes and words");
    }
    return report;
  }

  /** A lineage by its name, or by what it was called in any edition: {@code CODE@DATE}. */
  private SortedSet<Lineage> named(Lineages lineages) {
    SortedSet<Lineage> named = new TreeSet<>();
    if (!lineages.stages(new Lineage(asked)).isEmpty()) {
      named.add(new Lineage(asked));
      return named;
    }
    String path = asked.substring(0, asked.indexOf('@'));
    String day = asked.substring(asked.indexOf('@') + 1);
    for (int i = 0; i < lineages.editions().size(); i++) {
      EditionView edition = lineages.editions().get(i);
      int place = edition.indexOf(path);
      if (place >= 0 && edition.edition().date().toString().equals(day)) {
        named.add(lineages.of(i, place));
      }
    }
    return named;
  }

  private HistoryReport.OfList tell(Lineages lineages, RulesOnHand rules) {
    Map<Edition, Document> documents = new LinkedHashMap<>();
    lineages.editions().forEach(view -> documents.put(view.edition(), view.document()));
    SortedSet<Lineage> wanted = isLineage() ? named(lineages) : lineages.bearing(code());
    return new HistoryReport.OfList(rules.attributed(History.of(lineages, wanted)), documents);
  }
}
