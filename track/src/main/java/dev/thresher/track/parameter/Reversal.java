package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note on two changes of one threshold: the later takes the earlier back, or makes it again. Both
 * stay changes; over the whole series nothing may be left of them.
 */
public record Reversal(Kind kind, Change first, Change second) {
  /** How the later change relates to the earlier. */
  public enum Kind {
    /** Back to what it was: 300, 350, 300. */
    UNDONE,
    /** The same step again: 300 to 350, back, and 300 to 350. */
    REPEATED
  }

  /** The notes on a history, in the order of the later changes. */
  public static List<Reversal> in(History history) {
    List<Reversal> notes = new ArrayList<>();
    List<Change> strand = new ArrayList<>();
    Optional<HistoryLine> previous = Optional.empty();
    for (HistoryLine line : history.lines()) {
      if (previous.map(earlier -> !isSameStrand(earlier, line)).orElse(false)) {
        strand.clear();
      }
      line.change()
          .filter(change -> change.before().flatMap(Side::parameter).isPresent())
          .ifPresent(change -> {
            note(strand, change).ifPresent(notes::add);
            strand.add(change);
          });
      previous = Optional.of(line);
    }
    return notes;
  }

  private static boolean isSameStrand(HistoryLine one, HistoryLine another) {
    return one.lineage().equals(another.lineage()) && one.strand() == another.strand();
  }

  private static Optional<Reversal> note(List<Change> earlier, Change change) {
    for (Change first : earlier) {
      if (demandsSame(first.before(), change.before())
          && demandsSame(first.after(), change.after())) {
        return Optional.of(new Reversal(Kind.REPEATED, first, change));
      }
    }
    for (Change first : earlier.reversed()) {
      if (demandsSame(first.before(), change.after())) {
        return Optional.of(new Reversal(Kind.UNDONE, first, change));
      }
    }
    return Optional.empty();
  }

  private static boolean demandsSame(Optional<Side> one, Optional<Side> another) {
    Optional<Parameter> here = one.flatMap(Side::parameter);
    Optional<Parameter> there = another.flatMap(Side::parameter);
    return here.isPresent()
        && there.isPresent()
        && Sameness.areSame(here.get(), there.get())
        && Sameness.areSame(here.get().ownConditions(), there.get().ownConditions());
  }
}
