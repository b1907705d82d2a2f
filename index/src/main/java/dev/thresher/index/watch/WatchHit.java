package dev.thresher.index.watch;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.index.search.Quotation;
import java.util.List;

/**
 * A provision of an edition that answers a saved query.
 *
 * @param query the name of the saved query
 * @param edition the name of the edition
 * @param quotations the pieces of its words that matched; its beginning if none did
 */
public record WatchHit(
    String query, String edition, String path, Designator designator, List<Quotation> quotations) {
  public WatchHit {
    quotations = List.copyOf(quotations);
  }
}
