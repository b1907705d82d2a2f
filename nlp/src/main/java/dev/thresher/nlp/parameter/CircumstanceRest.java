package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.Locale;
import java.util.Optional;

/** How an English circumstance goes on behind its first measure. */
final class CircumstanceRest {
  private static final int LONGEST = 9;

  private final Sentence sentence;
  private final BoundIndex index;

  CircumstanceRest(Sentence sentence, BoundIndex index) {
    this.sentence = sentence;
    this.index = index;
  }

  /** "in a 1 g environment", "at 10 kHz offset": the noun behind the measure. */
  int afterNoun(int from) {
    int at = from;
    while (at < from + 3 && sentence.at(at).isPlainWord()) {
      at++;
    }
    return at == from ? afterWhole(from) : at;
  }

  /** "over the central 50 % of the inner volume", "over 50 mm of travel": what it is a part of. */
  private int afterWhole(int from) {
    boolean isPart =
        sentence.at(from - 1) instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && measure.hasUnit();
    int at = from + 1;
    while (sentence.is(at, Sense.DETERMINER)) {
      at++;
    }
    int noun = at;
    while (at < noun + 3 && sentence.at(at).isPlainWord()) {
      at++;
    }
    return isPart && sentence.is(from, Sense.OF) && at > noun ? at : from;
  }

  /** "and a relative humidity of 50 ± 5 %", "1 µPa at 1 m": no comparator, so no demand. */
  Optional<Bound> behind(int from, boolean isReference) {
    boolean isPlace = isReference && sentence.text(from).equals("at");
    int noun = afterNoun(from);
    if (noun > from && sentence.is(noun, Sense.AND)) {
      return index.startingAt(noun + 1).filter(CircumstanceRest::isPlain);
    }
    if (sentence.is(from, Sense.OR) && sentence.is(from + 1, Sense.DETERMINER)) {
      return alternative(from + 2);
    }
    if (!sentence.is(from, Sense.AND) && !isPlace) {
      return Optional.empty();
    }
    for (int i = from + 1; i < from + 7; i++) {
      if (index.startingAt(i).isPresent()) {
        return index.startingAt(i).filter(b -> b.claim().first().isPresent() && isPlain(b));
      }
      if (sentence.is(i, Sense.HAVING) || sentence.isAnyMark(i, ",;.:")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "at 100 MHz or the highest frequency specified below 100 MHz": the same kind of amount. */
  private Optional<Bound> alternative(int from) {
    int at = from;
    while (at < from + LONGEST && sentence.at(at).isPlainWord()) {
      at++;
    }
    return index
        .startingAt(at)
        .filter(
            next -> index.endingAt(from - 2).filter(last -> measureAlike(last, next)).isPresent());
  }

  private static boolean measureAlike(Bound one, Bound other) {
    return one.claim()
        .unit()
        .filter(unit -> other.claim().unit().filter(unit::isCommensurable).isPresent())
        .isPresent();
  }

  /**
   * "controlled if it has a gain exceeding 5 dB" makes a demand, "10 W or more, if cooled" none.
   */
  boolean isIdleIf(int cue) {
    int end = sentence.isMark(cue - 1, ',') ? cue - 1 : cue;
    return sentence.text(cue).toLowerCase(Locale.ROOT).equals("if") && !index.endsExplicit(end);
  }

  /** "above 224 dB for units with an operating frequency from 10 kHz to 24 kHz". */
  boolean isForThing(int cue, int having) {
    boolean isBehind = index.endsExplicit(cue) || sentence.isMark(cue - 1, ')');
    boolean isName = having > cue + 1;
    for (int at = cue + 1; at < having; at++) {
      isName &= sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER);
    }
    return sentence.text(cue).toLowerCase(Locale.ROOT).equals("for") && isBehind && isName;
  }

  static boolean isPlain(Bound bound) {
    boolean isTolerance =
        bound.claim() instanceof Claim.Range(var low, var lowIn, var high, var highIn)
            && low.start() == high.start();
    return !bound.isExplicit() || isTolerance;
  }
}
