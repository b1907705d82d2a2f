package dev.thresher.track.gap;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.parameter.HistoryLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a capability first reached a threshold, and what became of the threshold after that.
 *
 * @param crossed the first day on which both the capability and an edition that it reaches are
 *     there
 * @param moved the first edition after that in which the threshold has another value
 */
public record Crossing(
    Capability capability,
    HistoryLine threshold,
    LocalDate crossed,
    Optional<LocalDate> moved,
    Optional<Direction> direction) {
  /** Days from the crossing to the edition that shows the move; the rule itself may be earlier. */
  public Optional<Long> lag() {
    return moved.map(day -> ChronoUnit.DAYS.between(crossed, day));
  }

  /**
   * @param strand one threshold through the editions, in order
   * @param isReached of the threshold as it stood in one edition
   */
  public static Optional<Crossing> of(
      Capability capability, List<HistoryLine> strand, Predicate<Parameter> isReached) {
    for (int i = 0; i < strand.size(); i++) {
      HistoryLine line = strand.get(i);
      boolean isLast = i == strand.size() - 1;
      boolean isOver = !isLast && !strand.get(i + 1).edition().date().isAfter(capability.date());
      if (!isOver && isReached.test(line.parameter())) {
        LocalDate edition = line.edition().date();
        LocalDate crossed = edition.isAfter(capability.date()) ? edition : capability.date();
        Optional<HistoryLine> next =
            strand.subList(i + 1, strand.size()).stream().filter(Crossing::isMoved).findFirst();
        return Optional.of(
            new Crossing(
                capability,
                line,
                crossed,
                next.map(later -> later.edition().date()),
                next.flatMap(HistoryLine::change).map(Change::direction)));
      }
    }
    return Optional.empty();
  }

  /** True where the value of the threshold changed since the edition before. */
  public static boolean isMoved(HistoryLine line) {
    return line.change()
        .filter(change -> change.kind() == ChangeKind.VALUE && change.suspect().isEmpty())
        .isPresent();
  }
}
