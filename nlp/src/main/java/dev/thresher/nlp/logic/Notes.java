package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import java.util.List;
import java.util.Map;

/** What notes add to the demands of the provisions that they are about, by path. */
record Notes(Map<String, List<Condition>> byProvision) {
  Notes {
    byProvision = Map.copyOf(byProvision);
  }

  static Notes none() {
    return new Notes(Map.of());
  }

  List<Condition> of(String path) {
    return byProvision.getOrDefault(path, List.of());
  }
}
