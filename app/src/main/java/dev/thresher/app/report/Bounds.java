package dev.thresher.app.report;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.parameter.HistoryLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a threshold as a drawing places them: in the base unit, so that values in several
 * units stand where they belong.
 *
 * @param amounts one, or two for a range, or none for a formula
 */
record Bounds(List<BigDecimal> amounts) implements Comparable<Bounds> {
  private static final Comparator<Bounds> ORDER =
      Comparator.comparing(bounds -> bounds.amounts().stream().findFirst().orElse(BigDecimal.ZERO));

  static Bounds of(HistoryLine line) {
    Optional<Threshold> threshold = line.parameter().threshold();
    return new Bounds(
        threshold.stream()
            .flatMap(known -> Stream.of(known.low(), known.high()))
            .flatMap(Optional::stream)
            .map(Quantity::base)
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .toList());
  }

  @Override
  public int compareTo(Bounds other) {
    return ORDER.compare(this, other);
  }
}
