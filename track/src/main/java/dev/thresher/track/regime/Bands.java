package dev.thresher.track.regime;

import dev.thresher.corpus.quantity.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The bands of frequency that a control names: what works in one works in no other. */
final class Bands {
  private static final String PER_SECOND = "s-1";

  private Bands() {}

  /** True if both name bands, and none of the left ones meets one of the right ones. */
  static boolean areApart(Control left, Control right) {
    return areApart(of(left), of(right));
  }

  static boolean areApart(List<Threshold> here, List<Threshold> there) {
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().allMatch(one -> there.stream().allMatch(other -> areApart(one, other)));
  }

  private static List<Threshold> of(Control control) {
    return Stream.concat(
            control.demands().stream()
                .filter(each -> !each.excluded())
                .flatMap(each -> each.threshold().stream()),
            control.circumstances().stream())
        .filter(Bands::isBand)
        .filter(each -> each.unit().dimension().baseUnit().equals(PER_SECOND))
        .toList();
  }

  /** A single frequency is no band. */
  static boolean isBand(Threshold threshold) {
    return threshold instanceof Threshold.Within;
  }

  private static boolean areApart(Threshold one, Threshold another) {
    return ends(one).compareTo(starts(another)) <= 0 || ends(another).compareTo(starts(one)) <= 0;
  }

  private static BigDecimal starts(Threshold band) {
    return band.low().orElseThrow().base();
  }

  private static BigDecimal ends(Threshold band) {
    return band.high().orElseThrow().base();
  }
}
