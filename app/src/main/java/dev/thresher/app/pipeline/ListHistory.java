package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.index.write.ProvisionHistory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the index shall know of a list's past, edition by edition: lineages and last changes. */
final class ListHistory {
  private final Map<LocalDate, Map<String, Lineage>> lineages = new HashMap<>();
  private final Map<Lineage, List<Change>> changes = new HashMap<>();

  private ListHistory(List<LineageStory> stories, List<Edition> editions) {
    editions.forEach(edition -> lineages.put(edition.date(), new HashMap<>()));
    for (LineageStory story : stories) {
      for (LineageStory.Name name : story.names()) {
        lineages.forEach((day, ofDay) -> {
          if (name.isOf(day)) {
            ofDay.put(name.path(), story.lineage());
          }
        });
      }
      if (!story.events().isEmpty()) {
        changes.put(
            story.lineage(),
            story.events().stream()
                .map(LineageStory.Event::change)
                .filter(ListHistory::isOfThreshold)
                .toList());
      }
    }
  }

  /**
   * @param editions those of which will be asked
   */
  static ListHistory of(List<LineageStory> stories, List<Edition> editions) {
    return new ListHistory(stories, editions);
  }

  private static boolean isOfThreshold(Change change) {
    Optional<Parameter> parameter = change.shown().parameter();
    return parameter.isPresent() || change.before().flatMap(Side::parameter).isPresent();
  }

  /** The history as it was known on the day of one of the editions. */
  ProvisionHistory on(LocalDate day) {
    Map<String, Lineage> ofDay = lineages.get(day);
    if (ofDay == null) {
      throw new IllegalArgumentException(day + " is none of the days " + lineages.keySet());
    }
    return new ProvisionHistory() {
      @Override
      public Optional<Lineage> lineage(String path) {
        return Optional.ofNullable(ofDay.get(path));
      }

      @Override
      public Optional<Direction> lastChange(String path) {
        return lineage(path)
            .map(changes::get)
            .flatMap(all ->
                all.stream()
                    .filter(change -> !change.to().date().isAfter(day))
                    .map(Change::direction)
                    .reduce((earlier, later) -> later));
      }
    };
  }
}
