package dev.thresher.index.search;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import java.util.Optional;

/**
 * Asks for the provisions nearest to one.
 *
 * @param list the list of the provision; empty for the first list that has the designator
 * @param otherListsOnly whether the provision's own list is left out
 */
public record SimilarRequest(
    Optional<ListId> list, Designator designator, When when, boolean otherListsOnly, int limit) {
  private static final int PAGE = 10;

  /** Of the latest editions, in other lists. */
  public static SimilarRequest of(Designator designator) {
    return new SimilarRequest(Optional.empty(), designator, When.latest(), true, PAGE);
  }

  public SimilarRequest of(ListId itsList) {
    return new SimilarRequest(Optional.of(itsList), designator, when, otherListsOnly, limit);
  }

  public SimilarRequest in(When editions) {
    return new SimilarRequest(list, designator, editions, otherListsOnly, limit);
  }

  /** Also in the provision's own list. */
  public SimilarRequest inAllLists() {
    return new SimilarRequest(list, designator, when, false, limit);
  }

  public SimilarRequest limit(int hits) {
    return new SimilarRequest(list, designator, when, otherListsOnly, hits);
  }
}
