package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;

/**
 * English bounds behind another one that bound the thing itself, though a cue opens their words: "a
 * level above 9 if the transfer rate does not exceed 7 Mbit/s", "better than 9 nm on surfaces
 * exceeding 2 m²".
 */
final class OfTheThing {
  private static final int REACH = 8;

  private OfTheThing() {}

  /** True of such a bound; what is measured in kelvins tells the circumstances of a measurement. */
  static boolean is(Sentence sentence, Bound bound) {
    if (sentence.language() != Language.ENGLISH || !bound.isExplicit()) {
      return false;
    }
    return isOfIf(sentence, bound) || isOfSurface(sentence, bound);
  }

  private static boolean isOfIf(Sentence sentence, Bound bound) {
    String base = base(bound);
    boolean isOfClause =
        sentence.is(bound.from() - 1, Sense.COPULA) && !base.equals("K") && !base.isEmpty();
    int opening = opening(sentence, bound.from() - 2);
    return isOfClause
        && lower(sentence, opening).equals("if")
        && followsFigure(sentence, opening)
        && Quantities.isNamed(EnglishPhrases.clean(sentence.text(opening + 1, bound.from() - 1)));
  }

  private static boolean isOfSurface(Sentence sentence, Bound bound) {
    int opening = opening(sentence, bound.from() - 1);
    return base(bound).equals("m2")
        && lower(sentence, opening).equals("on")
        && lower(sentence, bound.from() - 1).startsWith("surface");
  }

  /** Behind the "level 9" of "a level above 9 if", not at the head of the sentence. */
  private static boolean followsFigure(Sentence sentence, int opening) {
    return sentence.isMeasure(opening - 1) || sentence.is(opening - 1, Sense.AFTER);
  }

  /** What stands before the noun phrase that ends here. */
  private static int opening(Sentence sentence, int last) {
    int at = last;
    while (at > last - REACH
        && (EnglishPhrases.isNominal(sentence, at) || sentence.isAnyMark(at, "'\""))) {
      at--;
    }
    return at;
  }

  private static String base(Bound bound) {
    return bound.claim().unit().map(Unit::dimension).map(kind -> kind.baseUnit()).orElse("");
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }
}
