package dev.thresher.app.pipeline;

import dev.thresher.corpus.entry.Provision;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A provision of each edition that may be one: another candidate is too close to decide, so that
 * the changes tell them as removed and added.
 *
 * @param score resemblance between 0 and 1
 */
public record Undecided(Provision before, Provision after, BigDecimal score) {
  private static final int THOUSANDTHS = 3;

  /** All candidates of an alignment, in its order. */
  static List<Undecided> in(Alignment alignment) {
    List<Undecided> all = new ArrayList<>();
    for (AlignmentRecord each : alignment.records()) {
      if (each instanceof AlignmentRecord.Uncertain uncertain) {
        uncertain.candidates().forEach(candidate -> all.add(of(alignment, candidate)));
      }
    }
    return List.copyOf(all);
  }

  private static Undecided of(Alignment alignment, AlignmentRecord.Candidate candidate) {
    return new Undecided(
        alignment.before().leaf(candidate.before()).provision(),
        alignment.after().leaf(candidate.after()).provision(),
        BigDecimal.valueOf(candidate.permille(), THOUSANDTHS));
  }
}
