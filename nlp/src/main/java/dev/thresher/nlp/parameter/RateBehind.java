package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A rate whose time stands behind what is made in it: "at a rate exceeding 10 m² of surface per
 * year".
 */
final class RateBehind {
  private static final int LONGEST_NAME = 4;
  private static final int REACH = 4;
  private static final Set<String> RATES =
      Set.of(
          "rate",
          "rates",
          "throughput",
          "capacity",
          "capacities",
          "capability",
          "productivity",
          "output",
          "outputs",
          "yield",
          "yields");

  private RateBehind() {}

  /** The bound in its unit under the time; the bound itself where no rate is spoken of. */
  static Bound of(Sentence sentence, Bound bound) {
    Optional<Unit> unit = bound.claim().unit().filter(known -> known.code().indexOf('/') < 0);
    if (unit.isEmpty() || !sentence.is(bound.to(), Sense.OF) || !isOfRate(sentence, bound)) {
      return bound;
    }
    int per = bound.to() + 1;
    while (per < bound.to() + 1 + LONGEST_NAME && sentence.at(per).isPlainWord()) {
      per++;
    }
    return per > bound.to() + 1 ? under(sentence, bound, unit.get(), per) : bound;
  }

  private static Bound under(Sentence sentence, Bound bound, Unit unit, int per) {
    int start = sentence.at(per).start();
    Optional<UnitMatch> time =
        sentence.view().startsWith("per ", start)
            ? UnitReader.read(sentence.view(), start - 1)
                .filter(match -> match.unit().code().startsWith("/"))
            : Optional.empty();
    if (time.isEmpty()) {
      return bound;
    }
    int to = per;
    while (to < sentence.size() && sentence.at(to).start() < time.get().end()) {
      to++;
    }
    Unit under = time.get().unit();
    return bound.in(unit.times(under, unit.code() + under.code())).until(to, time.get().end());
  }

  private static boolean isOfRate(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at >= 0 && at >= bound.from() - REACH; at--) {
      if (RATES.contains(sentence.text(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
