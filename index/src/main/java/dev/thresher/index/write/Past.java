package dev.thresher.index.write;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import java.util.Optional;

/**
 * What a provision's record says of the editions before.
 *
 * @param lineage empty if it was not aligned
 * @param lastChange the code of the direction in which it last changed; empty if it never did
 */
record Past(String lineage, String lastChange) {
  static Past of(ProvisionHistory history, String path) {
    return new Past(
        history.lineage(path).map(Lineage::toString).orElse(""),
        history.lastChange(path).map(Direction::code).orElse(""));
  }

  Optional<String> change() {
    return Optional.of(lastChange).filter(code -> !code.isEmpty());
  }

  /** Of a statement with this past. */
  Identity identity(Identity statement) {
    return new Identity.Said().add(statement).add(lineage).add(lastChange).identity();
  }
}
