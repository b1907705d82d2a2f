package dev.thresher.index.search;

import dev.thresher.corpus.text.Evidence;
import java.util.List;

/**
 * A listed party whose name is like the one that was asked for.
 *
 * @param edition the name of the edition that lists it
 * @param path the provision (row) that lists it
 * @param party the name by which the list calls it
 * @param matched the name that was most like: that one or an alias
 * @param score between 0 and 1: how alike the names are, not that they are one party
 * @param reasons what was compared, for a reader
 */
public record PartyHit(
    String edition,
    String path,
    String party,
    Evidence matched,
    double score,
    List<String> reasons) {
  public PartyHit {
    reasons = List.copyOf(reasons);
  }

  public boolean isAlias() {
    return !party.equals(matched.quote());
  }
}
