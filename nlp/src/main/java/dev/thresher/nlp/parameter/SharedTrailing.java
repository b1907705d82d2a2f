package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One comparator behind alternatives that measure in different ways: "40 kg per day or 2 t of ice
 * or more" asks for either of them or more.
 */
final class SharedTrailing {
  private static final int LONGEST_NAME = 4;

  private SharedTrailing() {}

  /** The bounds, the bare one before "or" under the comparator behind the other. */
  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    if (sentence.language() != Language.ENGLISH || bounds.size() < 2) {
      return bounds;
    }
    List<Bound> all = new ArrayList<>(bounds);
    for (int i = all.size() - 2; i >= 0; i--) {
      Optional<Relation> shared = shared(sentence, all.get(i), all.get(i + 1));
      if (shared.isPresent()) {
        all.set(i, Extremes.bounded(all.get(i), shared.get()).explicit());
      }
    }
    return all;
  }

  private static Optional<Relation> shared(Sentence sentence, Bound first, Bound next) {
    boolean isOpen =
        !first.isExplicit()
            && first.claim().isEquality()
            && !sentence.is(first.from() - 1, Sense.CUE)
            && !sentence.text(first.from() - 1).equals("to")
            && !sentence.text(first.from() - 1).endsWith(" at");
    boolean isClosed =
        next.isExplicit()
            && sentence.isMeasure(next.from())
            && sentence.is(next.to() - 1, Sense.AFTER);
    return isOpen && isClosed && areKinds(first, next) && isNext(sentence, first, next)
        ? relation(next.claim())
        : Optional.empty();
  }

  private static Optional<Relation> relation(Claim claim) {
    return claim instanceof Claim.Single(Relation relation, Measure measure)
        ? Optional.of(relation)
        : Optional.empty();
  }

  /** Two of one kind are a list of values or a choice, of which only one is bounded. */
  private static boolean areKinds(Bound first, Bound next) {
    Optional<Unit> other = next.claim().unit();
    return first
        .claim()
        .unit()
        .filter(unit -> other.filter(u -> !u.isCommensurable(unit)).isPresent())
        .isPresent();
  }

  private static boolean isNext(Sentence sentence, Bound first, Bound next) {
    int or = next.from() - 1;
    int end = sentence.isMark(or - 1, ',') ? or - 1 : or;
    boolean isName = end - first.to() <= LONGEST_NAME;
    for (int at = first.to(); isName && at < end; at++) {
      isName =
          sentence.at(at).isPlainWord()
              || sentence.is(at, Sense.OF)
              || sentence.is(at, Sense.DETERMINER)
              || sentence.text(at).equals("per");
    }
    return isName && end >= first.to() && sentence.is(or, Sense.OR);
  }
}
