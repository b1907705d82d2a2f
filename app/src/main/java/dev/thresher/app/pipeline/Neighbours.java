package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.chart.ChartComparison;
import dev.thresher.track.parameter.Comparison;
import dev.thresher.track.party.PartyComparison;
import java.util.List;
import java.util.Optional;

/**
 * Compares editions of a list in a row, each with the next, whatever their shape. Not safe for
 * several threads.
 */
public final class Neighbours {
  /** The later edition of the last comparison: the earlier one of the next. */
  private Optional<EditionView> last = Optional.empty();

  /**
   * What changed from one edition to the next; {@code before} is the {@code after} of last time.
   */
  public List<Change> changes(Content before, Content after) {
    if (before instanceof PartyList was && after instanceof PartyList is) {
      return PartyComparison.of(was, is).changes();
    }
    if (before instanceof CountryChart was && after instanceof CountryChart is) {
      return ChartComparison.of(was, is).changes();
    }
    EditionView earlier = last.orElseGet(() -> EditionView.of(before.inProvisions()));
    EditionView later = EditionView.of(after.inProvisions());
    last = Optional.of(later);
    return Comparison.of(earlier, later).changes();
  }
}
