package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Set;

/**
 * Figures of what a test is made with: "tracks a 2 m² target", "a specimen which has reached a cure
 * of at least 80 %". They say under which circumstances a demand is met.
 */
final class Specimens {
  private static final int REACH = 10;
  private static final int WORDS = 7;
  private static final Set<String> PIECES = Set.of("specimen", "specimens", "coupon", "coupons");
  private static final Set<String> FLOWS = Set.of("fluence", "flux");
  private static final Set<String> PARTICLES =
      Set.of("proton", "electron", "neutron", "ion", "photon", "particle");
  private static final Set<String> LEADING = Set.of("against", "on", "from", "of", "for");
  private static final Set<String> OWN = Set.of("having", "with", "of");
  private static final Set<String> AIMS = Set.of("target", "targets", "specimen", "sample");

  private Specimens() {}

  /** True if the bound describes such a piece. */
  static boolean describes(Sentence sentence, Bound bound) {
    return sentence.language() == Language.ENGLISH
        && bound.claim().unit().isPresent()
        && (isOfAim(sentence, bound)
            || isOfPiece(sentence, bound)
            || isConfidence(sentence, bound)
            || isExposure(sentence, bound)
            || isOfSymbol(sentence, bound)
            || isCorresponding(sentence, bound));
  }

  /** "exposed to a field corresponding to a magnetic induction of 9 T". */
  private static boolean isCorresponding(Sentence sentence, Bound bound) {
    int at = bound.from() - 1;
    if (bound.isExplicit() || !sentence.is(at, Sense.OF)) {
      return false;
    }
    at--;
    while (at > bound.from() - WORDS
        && (sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER))
        && !lower(sentence, at).equals("corresponding")) {
      at--;
    }
    return lower(sentence, at).equals("corresponding")
        || (lower(sentence, at).equals("to") && lower(sentence, at - 1).equals("corresponding"));
  }

  /** "a flatness of λ/10 (λ is equal to 633 nm)": what the symbol stands for. */
  private static boolean isOfSymbol(Sentence sentence, Bound bound) {
    int symbol = bound.from() - 2;
    return bound.claim().isEquality()
        && sentence.is(symbol + 1, Sense.COPULA)
        && sentence.text(symbol).length() == 1
        && sentence.isMark(symbol - 1, '(');
  }

  /** "with a confidence level of 95 %": how sure the figure is. */
  private static boolean isConfidence(Sentence sentence, Bound bound) {
    boolean isBefore =
        lower(sentence, bound.from() - 2).equals("level")
            && lower(sentence, bound.from() - 3).equals("confidence");
    return isBefore || (!bound.isExplicit() && lower(sentence, bound.to()).equals("confidence"));
  }

  /** "3 faults or less for a fluence of 10⁶ ions/cm² for ion energy greater than 9 MeV". */
  private static boolean isExposure(Sentence sentence, Bound bound) {
    int flow = bound.isExplicit() ? flowBeforeEnergy(sentence, bound) : bound.from() - 2;
    return FLOWS.contains(lower(sentence, flow))
        && sentence.is(flow + 1, Sense.OF)
        && lower(sentence, flow - 1).matches("for(?: an?)?")
        && (sentence.isMeasure(flow - 2) || sentence.is(flow - 2, Sense.AFTER));
  }

  /** The "fluence" before "of 10⁶ ions/cm² for ion energy greater than". */
  private static int flowBeforeEnergy(Sentence sentence, Bound bound) {
    int energy = bound.from() - 1;
    boolean isOfParticle =
        lower(sentence, energy).equals("energy")
            && PARTICLES.contains(lower(sentence, energy - 1))
            && lower(sentence, energy - 2).equals("for")
            && sentence.isMeasure(energy - 3);
    return isOfParticle ? energy - 5 : -1;
  }

  /** The name stands directly behind a bare measure. */
  private static boolean isOfAim(Sentence sentence, Bound bound) {
    int at = bound.to();
    while (at < bound.to() + WORDS
        && (sentence.at(at).isPlainWord() || sentence.isAnyMark(at, "()"))) {
      if (AIMS.contains(lower(sentence, at))) {
        return !bound.isExplicit();
      }
      at++;
    }
    return false;
  }

  /** The piece stands before the bound, in the same clause. */
  private static boolean isOfPiece(Sentence sentence, Bound bound) {
    for (int at = bound.from() - 1; at > bound.from() - REACH && at >= 0; at--) {
      if (isHadByAim(sentence, at) && !bound.isExplicit()) {
        return true;
      }
      boolean isPast = sentence.isMeasure(at) && !isListed(sentence, bound, at);
      if (sentence.isAnyMark(at, ";.:") || isPast) {
        return false;
      }
      if (PIECES.contains(lower(sentence, at))) {
        return true;
      }
    }
    return false;
  }

  /** "against a target having 10 % reflectivity". */
  private static boolean isHadByAim(Sentence sentence, int at) {
    return OWN.contains(lower(sentence, at))
        && AIMS.contains(lower(sentence, at - 1))
        && isAimedAt(sentence, at - 1);
  }

  /** A target that is made and sold is no aim: something must be done against this one. */
  private static boolean isAimedAt(Sentence sentence, int aim) {
    int article = sentence.is(aim - 1, Sense.DETERMINER) ? aim - 2 : aim - 1;
    if (LEADING.contains(lower(sentence, article))) {
      return true;
    }
    for (int at = aim - 1; at >= 0 && at > aim - REACH; at--) {
      if (lower(sentence, at).equals("against")) {
        return true;
      }
      if (sentence.isAnyMark(at, ";.:,")) {
        return false;
      }
    }
    return false;
  }

  /** The second of "10 % reflectivity and 23 km visibility". */
  private static boolean isListed(Sentence sentence, Bound bound, int measure) {
    boolean isAnd = false;
    for (int at = measure + 1; at < bound.from(); at++) {
      isAnd |= sentence.is(at, Sense.AND);
    }
    return isAnd && bound.from() - measure <= WORDS;
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }
}
