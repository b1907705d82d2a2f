package dev.thresher.app.amend;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import java.util.Optional;

/**
 * A change that must be told.
 *
 * @param before the path on the earlier side; empty for what is new
 * @param after the path on the later side; empty for what is gone
 * @param quoteBefore the bound as it was; empty where there is none
 * @param quoteAfter the bound as it is; empty where there is none
 * @param direction empty where the place leaves it open
 */
record Expectation(
    ChangeKind kind,
    String before,
    String after,
    String quoteBefore,
    String quoteAfter,
    Optional<Direction> direction) {

  boolean isMetBy(Change change) {
    return change.kind() == kind
        && before.equals(change.before().map(Side::path).orElse(""))
        && after.equals(change.after().map(Side::path).orElse(""))
        && quoteBefore.equals(quote(change.before()))
        && quoteAfter.equals(quote(change.after()));
  }

  private static String quote(Optional<Side> side) {
    return side.flatMap(Side::parameter).map(each -> each.evidence().quote()).orElse("");
  }
}
