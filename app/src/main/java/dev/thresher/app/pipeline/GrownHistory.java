package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.KnownLineages;
import dev.thresher.track.parameter.NextEdition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The lineages of a list with one more edition, from what was kept of the editions before it: the
 * same as {@link WholeHistory} works out from all.
 *
 * @param kept by lineage, in order
 */
record GrownHistory(Map<Lineage, LineageStory> kept, NextEdition added, EditionView next) {
  /**
   * The lineages in order of name.
   *
   * @param kept those of the editions before
   * @param editions those before, in order
   * @param views opens an edition
   * @return empty where what was kept is not of these editions
   */
  static Optional<List<LineageStory>> of(
      List<LineageStory> kept,
      List<Edition> editions,
      Edition next,
      Function<Edition, EditionView> views,
      RulesOnHand rules) {
    Map<Lineage, LineageStory> byLineage = new LinkedHashMap<>();
    kept.forEach(story -> byLineage.put(story.lineage(), story));
    return NextEdition.of(known(kept, editions), next, views)
        .flatMap(added -> new GrownHistory(byLineage, added, views.apply(next)).told(rules));
  }

  private static KnownLineages known(List<LineageStory> kept, List<Edition> editions) {
    List<KnownLineages.Stay> stays = new ArrayList<>();
    for (LineageStory story : kept) {
      for (LineageStory.Name name : story.names()) {
        stays.add(new KnownLineages.Stay(story.lineage(), name.path(), name.first(), name.last()));
      }
    }
    return new KnownLineages(editions, stays);
  }

  private Optional<List<LineageStory>> told(RulesOnHand rules) {
    return added
        .lines(this::lines)
        .map(lines -> rules.attributed(new History(lines, added.changes())))
        .map(history -> {
          Stories stories = new Stories();
          kept.values().forEach(stories::retell);
          earlierChanges().forEach(stories::add);
          stories.name(next, Optional.of(added.before()), added::of);
          stories.add(PlacedHistory.of(history, Map.of(next.edition(), next.document())));
          return stories.told();
        });
  }

  private List<HistoryLine> lines(Lineage lineage) {
    return Optional.ofNullable(kept.get(lineage)).stream()
        .flatMap(story -> story.lines().stream())
        .map(LineageStory.Line::line)
        .toList();
  }

  /** In the order in which they are kept; those of what came back as they are told now. */
  private List<Change> earlierChanges() {
    SortedMap<Integer, Change> changes = new TreeMap<>();
    for (LineageStory story : kept.values()) {
      story.events().forEach(event -> changes.put(event.number(), event.change()));
    }
    for (Lineage lineage : added.returned()) {
      Optional.ofNullable(kept.get(lineage)).ifPresent(story -> retell(story, changes));
    }
    return List.copyOf(changes.values());
  }

  private void retell(LineageStory story, SortedMap<Integer, Change> changes) {
    for (List<LineageStory.Event> step : steps(story.events())) {
      List<Optional<Change>> retold =
          added.retold(step.stream().map(LineageStory.Event::change).toList());
      for (int i = 0; i < step.size(); i++) {
        changes.remove(step.get(i).number());
        int number = step.get(i).number();
        retold.get(i).ifPresent(change -> changes.put(number, change));
      }
    }
  }

  private static List<List<LineageStory.Event>> steps(List<LineageStory.Event> events) {
    Map<Edition, List<LineageStory.Event>> byEdition = new TreeMap<>();
    events.forEach(event ->
        byEdition.computeIfAbsent(event.change().to(), key -> new ArrayList<>()).add(event));
    return List.copyOf(byEdition.values());
  }
}
