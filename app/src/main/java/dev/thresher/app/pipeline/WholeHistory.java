package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.Lineages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All lineages of a list with what happened to each, worked out from its editions. */
final class WholeHistory {
  private WholeHistory() {}

  /** The lineages in order of name. */
  static List<LineageStory> of(Lineages lineages, RulesOnHand rules) {
    Map<Edition, Document> documents = new LinkedHashMap<>();
    lineages.editions().forEach(view -> documents.put(view.edition(), view.document()));
    History history = rules.attributed(History.of(lineages, lineages.bearing(Designator.root())));
    Stories stories = new Stories();
    for (int i = 0; i < lineages.editions().size(); i++) {
      int edition = i;
      Optional<Edition> before =
          i == 0 ? Optional.empty() : Optional.of(lineages.editions().get(i - 1).edition());
      stories.name(
          lineages.editions().get(i), before, provision -> lineages.of(edition, provision));
    }
    stories.add(PlacedHistory.of(history, documents));
    return stories.told();
  }
}
