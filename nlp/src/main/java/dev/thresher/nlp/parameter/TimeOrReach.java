package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bounds that follow a preposition and are demands all the same: "tuned in less than 250 µs",
 * "carry it over a range of at least 300 km".
 */
final class TimeOrReach {
  private static final Unit SECOND = UnitCode.parse("s").orElseThrow();
  private static final Unit METRE = UnitCode.parse("m").orElseThrow();

  /** Example: {@code in lots}, {@code in individual shipments of}. */
  private static final Pattern LOT =
      Pattern.compile(
          "in (?:individual |single )?(?:lots|quantities|amounts|shipments|batches|consignments)(?: of)?");

  private TimeOrReach() {}

  static boolean isDemanded(Sentence sentence, int cue, Bound bound) {
    if (!bound.isExplicit()) {
      return false;
    }
    String word = sentence.text(cue).toLowerCase(Locale.ROOT);
    boolean isTime = word.equals("in") && bound.from() == cue + 1 && measures(bound, SECOND);
    String between = sentence.text(cue, bound.from()).toLowerCase(Locale.ROOT);
    boolean isReach =
        (word.startsWith("over") || word.startsWith("to"))
            && between.matches(".*\\b(?:range|distance) of")
            && measures(bound, METRE);
    boolean isLot = LOT.matcher(between).matches();
    return isTime || isReach || isLot;
  }

  private static boolean measures(Bound bound, Unit kind) {
    return bound.claim().unit().filter(unit -> unit.isCommensurable(kind)).isPresent();
  }
}
