package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A comparator that holds for several amounts: "more than 25 % nickel and 20 % chromium", "not
 * above 5 g of plutonium, 12 g of uranium-233, or 18 g of uranium-235".
 */
final class SharedComparator {
  private static final int LONGEST = 9;
  private static final Set<String> MONEY = Set.of("USD", "EUR", "CAD", "GBP");

  private final Sentence sentence;

  private SharedComparator(Sentence sentence) {
    this.sentence = sentence;
  }

  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    if (sentence.language() != Language.ENGLISH || bounds.isEmpty()) {
      return bounds;
    }
    SharedComparator shared = new SharedComparator(sentence);
    Bound lead = bounds.getFirst();
    lead = shared.isOrFine(lead) ? bound(lead, Relation.AT_MOST) : lead;
    List<Bound> all = new ArrayList<>(List.of(lead));
    for (Bound bound : bounds.subList(1, bounds.size())) {
      boolean isPast = shared.isPastCircumstance(lead, all.getLast(), bound);
      Bound next = isPast ? shared.alike(lead, bound) : shared.under(all.getLast(), bound);
      all.add(next);
      lead = next.isExplicit() ? next : lead;
    }
    return all;
  }

  /** "exceeding 300 W at 20 °C and 250 W at -20 °C": only a circumstance stands between. */
  private boolean isPastCircumstance(Bound lead, Bound last, Bound next) {
    int joint = next.from() - 1;
    return last.from() > lead.from()
        && !last.isExplicit()
        && !next.isExplicit()
        && next.claim().isEquality()
        && lead.isExplicit()
        && measuresAlike(lead, next)
        && !measuresAlike(lead, last)
        && last.to() == joint
        && sentence.is(lead.to(), Sense.CUE)
        && (sentence.is(joint, Sense.AND) || sentence.is(joint, Sense.OR));
  }

  private Bound alike(Bound lead, Bound next) {
    return lead.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation != Relation.EQUAL
            && relation != Relation.ABOUT
        ? bound(next, relation)
        : next;
  }

  private Bound under(Bound first, Bound next) {
    boolean isBare = next.claim().isEquality() && !next.isExplicit();
    if (isBare
        && first.isExplicit()
        && first.claim() instanceof Claim.Single(Relation relation, Measure measure)
        && relation != Relation.EQUAL
        && (relation != Relation.ABOUT || isNextPart(first, next))
        && !sentence.is(first.to() - 1, Sense.AFTER)
        && (isDealtOut(first, next)
            || isNextDimension(first, next)
            || (measuresAlike(first, next) && isNextOf(first, next))
            || isOrSomething(first, next))) {
      return bound(next, relation);
    }
    return isOrFine(next) ? bound(next, Relation.AT_MOST) : next;
  }

  /** "an alloy (about 50 % Nb, 30 % Ti, 20 % W)". */
  private boolean isNextPart(Bound first, Bound next) {
    return isComma(first.to() + 1)
        && next.from() == first.to() + 2
        && sentence.at(first.to()).isPlainWord()
        && sentence.at(next.to()).isPlainWord();
  }

  /** "less than 3 ppm vapour, or 5 mg solid": so little of either. */
  private boolean isOrSomething(Bound first, Bound next) {
    int joint = next.from() - 1;
    boolean isNoun =
        joint - 1 == first.to() + 1
            && sentence.at(first.to()).isPlainWord()
            && sentence.at(next.to()).isPlainWord();
    boolean isRate = joint - 1 == first.to() && isPer(next.to());
    return sentence.is(joint, Sense.OR)
        && isComma(joint - 1)
        && (isNoun || isRate)
        && next.claim().unit().isPresent();
  }

  /** "up to life in prison or a $9,000 fine": the comparator stands before what has no number. */
  private boolean isOrFine(Bound next) {
    boolean isMoney = next.claim().unit().filter(u -> MONEY.contains(u.code())).isPresent();
    int or = sentence.is(next.from() - 1, Sense.DETERMINER) ? next.from() - 2 : next.from() - 1;
    int at = or - 1;
    while (at > or - LONGEST && sentence.at(at).isPlainWord()) {
      at--;
    }
    return isMoney
        && !next.isExplicit()
        && next.claim().isEquality()
        && sentence.is(or, Sense.OR)
        && at < or - 1
        && sentence.text(at).equals("up to");
  }

  /** "exceeding 6 m in length, 150 mm in diameter or 900 kg in mass". */
  private boolean isNextDimension(Bound first, Bound next) {
    int joint = next.from() - 1;
    int end = isComma(joint - 1) ? joint - 1 : joint;
    boolean isJoined = sentence.is(joint, Sense.AND) || sentence.is(joint, Sense.OR);
    return (isJoined || isComma(joint))
        && end > first.to()
        && end <= first.to() + LONGEST
        && isDimension(first.to())
        && areDimensions(first.to() + 1, end)
        && isDimension(next.to());
  }

  /** The "or length of major axis" of "80 mm in diameter or length of major axis and 20 mm". */
  private boolean areDimensions(int from, int to) {
    boolean isPlain = true;
    for (int at = from; at < to; at++) {
      isPlain &= sentence.at(at).isPlainWord() || sentence.is(at, Sense.OR) || isOf(at);
    }
    return isPlain;
  }

  private boolean isOf(int at) {
    return sentence.is(at, Sense.OF) || sentence.text(at).startsWith("of ");
  }

  private boolean isDimension(int at) {
    return sentence.is(at, Sense.QUALIFIER) && sentence.text(at).startsWith("in ");
  }

  private static boolean measuresAlike(Bound first, Bound next) {
    Optional<Unit> unit = next.claim().unit();
    return first
        .claim()
        .unit()
        .filter(own -> unit.filter(u -> own.isCommensurable(u) || areOneAmount(own, u)).isPresent())
        .isPresent();
  }

  /** "37 TBq per shipment" and "370 TBq per year". */
  private static boolean areOneAmount(Unit one, Unit other) {
    if (one.code().startsWith(EnglishPhrases.EFFECTIVE)
        && other.dimension().baseUnit().equals("kg")) {
      return true;
    }
    int per = one.code().indexOf('/');
    return per > 0 && other.code().startsWith(one.code().substring(0, per + 1));
  }

  /** "range and payload exceed 300 km and 500 kg, respectively". */
  private boolean isDealtOut(Bound first, Bound next) {
    int behind = isComma(next.to()) ? next.to() + 1 : next.to();
    return sentence.text(behind).equals("respectively")
        && next.from() == first.to() + 1
        && sentence.is(first.to(), Sense.AND);
  }

  private static Bound bound(Bound next, Relation relation) {
    Measure measure = next.claim().first().orElseThrow();
    return new Bound(
        new Claim.Single(relation, measure),
        next.from(),
        next.to(),
        next.start(),
        next.end(),
        true,
        next.property(),
        next.equivalents().stream().map(each -> restated(each, relation)).toList());
  }

  private static Bound restated(Bound equivalent, Relation relation) {
    return equivalent.claim().isEquality()
        ? equivalent.withClaim(new Claim.Single(relation, equivalent.claim().first().orElseThrow()))
        : equivalent;
  }

  /** What the first amount is of, a joint, and what the second is of. */
  private boolean isNextOf(Bound first, Bound next) {
    int joint = next.from() - 1;
    boolean isJoined =
        sentence.is(joint, Sense.AND) || sentence.is(joint, Sense.OR) || isComma(joint);
    int end = isComma(joint - 1) ? joint - 1 : joint;
    return isJoined
        && end > first.to()
        && end <= first.to() + LONGEST
        && isSubstance(first.to(), end)
        && (sentence.is(next.to(), Sense.OF)
            || isPer(next.to())
            || sentence.at(next.to()).isPlainWord());
  }

  /** "37 TBq per shipment, or 370 TBq per calendar year". */
  private boolean isPer(int at) {
    return sentence.text(at).equals("per");
  }

  private boolean isComma(int at) {
    return sentence.isMark(at, ',');
  }

  private boolean isSubstance(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean isName =
          sentence.at(at).isPlainWord()
              || sentence.at(at) instanceof Lexeme.Label
              || sentence.is(at, Sense.OF)
              || isPer(at)
              || (at > from && (sentence.is(at, Sense.TO) || sentence.is(at, Sense.DETERMINER)))
              || sentence.is(at, Sense.QUALIFIER)
              || sentence.isMark(at, '-');
      if (!isName) {
        return false;
      }
    }
    return true;
  }
}
