package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All lineages of a list with what happened to each, worked out from its editions. */
final class WholeHistory {
  private WholeHistory() {}

  /** The lineages in order of name. */
  static List<LineageStory> of(Lineages lineages, RulesOnHand rules) {
    Map<Edition, Document> documents = new LinkedHashMap<>();
    lineages.editions().forEach(view -> documents.put(view.edition(), view.document()));
    History history = rules.attributed(History.of(lineages, lineages.bearing(Designator.root())));
    PlacedHistory placed = PlacedHistory.of(history, documents);
    Map<Lineage, LineageStory> stories = new TreeMap<>();
    names(lineages).forEach((id, names) -> stories.put(id, LineageStory.named(id, names)));
    Map<Lineage, List<LineageStory.Line>> lines = new HashMap<>();
    for (HistoryLine line : history.lines()) {
      lines
          .computeIfAbsent(line.lineage(), key -> new ArrayList<>())
          .add(new LineageStory.Line(line, placed.place(line)));
    }
    Map<Lineage, List<LineageStory.Event>> events = new HashMap<>();
    int number = 0;
    for (Change change : history.changes()) {
      events
          .computeIfAbsent(change.lineage(), key -> new ArrayList<>())
          .add(new LineageStory.Event(number++, change));
    }
    return stories.values().stream()
        .map(story ->
            story.with(
                lines.getOrDefault(story.lineage(), List.of()),
                events.getOrDefault(story.lineage(), List.of())))
        .toList();
  }

  private static Map<Lineage, List<LineageStory.Name>> names(Lineages lineages) {
    Map<Lineage, List<LineageStory.Name>> names = new HashMap<>();
    for (int i = 0; i < lineages.editions().size(); i++) {
      EditionView edition = lineages.editions().get(i);
      String day = edition.edition().date().toString();
      for (Leaf leaf : edition.leaves()) {
        names
            .computeIfAbsent(lineages.of(i, leaf.index()), key -> new ArrayList<>())
            .add(new LineageStory.Name(day, leaf.path(), leaf.provision().designator()));
      }
    }
    return names;
  }
}
