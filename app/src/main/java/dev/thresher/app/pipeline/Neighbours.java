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

  /** What changed, and which provisions may be one and may be not. */
  public record Step(List<Change> changes, List<Undecided> undecided) {
    public Step {
      changes = List.copyOf(changes);
      undecided = List.copyOf(undecided);
    }
  }

  /**
   * What changed from one edition to the next; {@code before} is the {@code after} of last time.
   */
  public Step compare(Content before, Content after) {
    if (before instanceof PartyList was && after instanceof PartyList is) {
      return new Step(PartyComparison.of(was, is).changes(), List.of());
    }
    if (before instanceof CountryChart was && after instanceof CountryChart is) {
      return new Step(ChartComparison.of(was, is).changes(), List.of());
    }
    EditionView earlier = last.orElseGet(() -> EditionView.of(before.inProvisions()));
    EditionView later = EditionView.of(after.inProvisions());
    last = Optional.of(later);
    Comparison comparison = Comparison.of(earlier, later);
    return new Step(comparison.changes(), Undecided.in(comparison.alignment()));
  }
}
