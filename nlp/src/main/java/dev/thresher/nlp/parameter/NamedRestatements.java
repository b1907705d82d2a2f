package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.Optional;

/**
 * What a bound comes to for each of several things, in a bracket behind it: "less than 3.7 GBq of
 * activity (90 µg tin-126, 5 mg tin-121)".
 */
final class NamedRestatements {
  private static final int REACH = 30;
  private static final int LONGEST_NAME = 4;

  private NamedRestatements() {}

  /** The comparator of the bound that this one says again; empty if it restates none. */
  static Optional<Relation> relation(Sentence sentence, Bound bound, List<Reading> before) {
    if (sentence.language() != Language.ENGLISH
        || bound.isExplicit()
        || !isNamed(sentence, bound)) {
      return Optional.empty();
    }
    int open = Brackets.around(sentence, bound.from() - 1, REACH);
    boolean isList =
        open > 0
            && sentence.isMeasure(open + 1)
            && (bound.from() == open + 1
                || sentence.isAnyMark(bound.from() - 1, ",;")
                || Joints.isConjunction(sentence, bound.from() - 1));
    return isList
        ? before.reversed().stream()
            .filter(reading -> reading.role() == ParameterRole.THRESHOLD)
            .findFirst()
            .filter(reading -> isOther(reading.bound(), bound))
            .filter(reading -> leadsTo(sentence, reading.bound().to(), open))
            .flatMap(reading -> relation(reading.bound().claim()))
        : Optional.empty();
  }

  private static Optional<Relation> relation(Claim claim) {
    return claim instanceof Claim.Single(Relation relation, Measure measure)
            && (relation.isFloor() || relation.isCeiling())
        ? Optional.of(relation)
        : Optional.empty();
  }

  /** Of a nuclide, as which so much of an activity weighs so much. */
  private static boolean isNamed(Sentence sentence, Bound bound) {
    return bound.claim().unit().isPresent() && sentence.at(bound.to()) instanceof Lexeme.Label;
  }

  private static boolean isOther(Bound demand, Bound said) {
    return demand
        .claim()
        .unit()
        .filter(own -> said.claim().unit().filter(u -> !u.isCommensurable(own)).isPresent())
        .isPresent();
  }

  /** Only what the bound is of stands between: "of alpha activity". */
  private static boolean leadsTo(Sentence sentence, int from, int open) {
    boolean isOf = sentence.is(from, Sense.OF) && open - from <= LONGEST_NAME;
    for (int at = from + 1; at < open; at++) {
      isOf &= sentence.at(at).isPlainWord();
    }
    return isOf;
  }
}
