package dev.thresher.app.registry;

import dev.thresher.app.job.Choice;
import dev.thresher.corpus.edition.ListId;
import java.util.Optional;

/** How many editions of a list a store holds; none of one that it does not know. */
record Shelves(Choice choice) {
  int editions(String list) {
    Optional<ListId> known =
        choice.corpus().lists().stream().filter(each -> each.value().equals(list)).findFirst();
    return known.map(each -> choice.corpus().primaries(each).size()).orElse(0);
  }
}
