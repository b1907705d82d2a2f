package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.quantity.Measure;

/** "Faster than 1 ms", "1 µs or faster": a speed that is told by the time it takes. */
final class SpeedOfTime {
  private static final Unit SECOND = UnitCode.parse("s").orElseThrow();

  private SpeedOfTime() {}

  /** "faster than", "or slower". */
  static boolean isMeant(Entry entry) {
    return entry.property().equals("speed");
  }

  /** The part with its relation turned round if it measures a time. */
  static Part turned(Part part) {
    boolean isTime =
        part.measure()
            .flatMap(Measure::unit)
            .filter(unit -> unit.isCommensurable(SECOND))
            .isPresent();
    return isTime
        ? part.relation().map(relation -> part.withRelation(relation.turned())).orElse(part)
        : part;
  }
}
