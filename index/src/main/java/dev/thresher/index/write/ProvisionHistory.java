package dev.thresher.index.write;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import java.util.Optional;

/** What the other editions tell about the provisions of one edition, by their paths. */
public interface ProvisionHistory {
  /** The identity of the provision through all editions; empty if it was not aligned. */
  Optional<Lineage> lineage(String path);

  /** Where the last change of the provision before or at this edition led; empty if it had none. */
  Optional<Direction> lastChange(String path);

  /** For an edition that was never aligned: editions then meet by their paths. */
  static ProvisionHistory none() {
    return new ProvisionHistory() {
      @Override
      public Optional<Lineage> lineage(String path) {
        return Optional.empty();
      }

      @Override
      public Optional<Direction> lastChange(String path) {
        return Optional.empty();
      }
    };
  }
}
