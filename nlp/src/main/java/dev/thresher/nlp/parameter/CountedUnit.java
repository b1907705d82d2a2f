package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import java.util.Locale;
import java.util.Optional;

/** The unit that a counted English noun stands for: "wafers", "pins/needles", "parts/hour". */
final class CountedUnit {
  private CountedUnit() {}

  /** The noun as a unit; of "pins/needles" the first, either of which is counted. */
  static Unit of(String noun) {
    Optional<Unit> under = rate(noun);
    if (under.isPresent()) {
      Unit things = of(above(noun));
      return things.times(under.get(), things.code() + under.get().code());
    }
    String word = above(noun).toLowerCase(Locale.ROOT);
    return UnitReader.read(word, 0)
        .filter(match -> match.end() == word.length())
        .map(UnitMatch::unit)
        .orElseGet(() -> Unit.count("{" + Plurals.singular(word) + "}"));
  }

  /** What stands above the slash. */
  static String above(String noun) {
    int slash = noun.indexOf('/');
    return slash > 0 ? noun.substring(0, slash) : noun;
  }

  /** The "/hour" of "wafers/hour"; a thing is counted beside the other, not under it. */
  private static Optional<Unit> rate(String noun) {
    int slash = noun.indexOf('/');
    return slash < 2
        ? Optional.empty()
        : UnitReader.read(noun, slash)
            .filter(match -> match.end() == noun.length())
            .map(UnitMatch::unit)
            .filter(unit -> unit.code().startsWith("/") && unit.code().indexOf('{') < 0);
  }
}
