package dev.thresher.index.search;

import java.util.List;
import java.util.Optional;

/**
 * The provisions nearest to one.
 *
 * @param origin the provision that was asked for; empty if no edition searched has it
 */
public record SimilarResult(Optional<Hit> origin, List<SimilarHit> hits) {
  public SimilarResult {
    hits = List.copyOf(hits);
  }
}
