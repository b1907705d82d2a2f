package dev.thresher.index.search;

import java.util.List;

/**
 * A provision near to another.
 *
 * @param reasons what they share: terms in either language, equal or commensurable bounds
 */
public record SimilarHit(Hit hit, List<String> reasons) {
  public SimilarHit {
    reasons = List.copyOf(reasons);
  }
}
