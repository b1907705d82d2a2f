package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.index.write.ProvisionHistory;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Lineages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the index shall know of a list's past, edition by edition: lineages and last changes. */
final class ListHistory {
  private final Lineages lineages;
  private final Map<Lineage, List<Change>> changes = new HashMap<>();

  private ListHistory(Lineages lineages) {
    this.lineages = lineages;
    for (Change change : lineages.changes()) {
      if (isOfThreshold(change)) {
        changes.computeIfAbsent(change.lineage(), key -> new ArrayList<>()).add(change);
      }
    }
  }

  /** The history of tracked editions in order of date. */
  static ListHistory of(List<ControlList> editions) {
    return new ListHistory(Lineages.of(editions));
  }

  private static boolean isOfThreshold(Change change) {
    Optional<Parameter> parameter = change.shown().parameter();
    return parameter.isPresent() || change.before().flatMap(Side::parameter).isPresent();
  }

  /**
   * The history as it was known on the day of one of the editions.
   *
   * @param number its place in the order, from 0
   */
  ProvisionHistory at(int number) {
    EditionView view = lineages.editions().get(number);
    LocalDate day = view.edition().date();
    return new ProvisionHistory() {
      @Override
      public Optional<Lineage> lineage(String path) {
        int place = view.indexOf(path);
        return place < 0 ? Optional.empty() : Optional.of(lineages.of(number, place));
      }

      @Override
      public Optional<Direction> lastChange(String path) {
        return lineage(path).stream()
            .flatMap(lineage -> changes.getOrDefault(lineage, List.of()).stream())
            .filter(change -> !change.to().date().isAfter(day))
            .map(Change::direction)
            .reduce((earlier, later) -> later);
      }
    };
  }
}
