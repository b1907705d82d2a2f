package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;

/** Tells the bare English measures that demand something from those that circumstances hold. */
final class EnglishDemands {
  private static final int LONGEST_AIM = 5;

  private EnglishDemands() {}

  /** "of 300 mm", "is 5 kg": a bare measure behind "of" or a copula is a demand. */
  static boolean is(Sentence sentence, Bound bound) {
    boolean isPartOfName = bound.claim().first().filter(m -> m.isAttributive()).isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        (sentence.is(before, Sense.OF)
                && !EnglishPhrases.isBareCount(bound)
                && !sentence.isMeasure(before - 1))
            || (sentence.is(before, Sense.COPULA) && !isIdle(sentence, before))
            || sentence.isMark(before, ':')
            || sentence.isMark(before, '=');
    boolean hasUnit = bound.claim().unit().isPresent();
    if (hasUnit
        && (Extremes.limit(sentence, bound.from()).isPresent()
            || isTimeLimit(sentence, bound)
            || Deadlines.isCounted(sentence, bound)
            || isShareHad(sentence, bound)
            || isHeadOfItem(sentence, bound)
            || isEither(sentence, bound))) {
      return true;
    }
    return !isPartOfName
        && hasUnit
        && (isLinked
            || isDone(sentence, before)
            || isReached(sentence, before)
            || Settings.isBuiltFor(sentence, beforeNominal(sentence, before))
            || Deadlines.isToAct(sentence, bound))
        && !atCircumstance(sentence, before);
  }

  /** "which" alone links nothing, "there are two kinds of" tells how many there are. */
  private static boolean isIdle(Sentence sentence, int copula) {
    return sentence.text(copula).equals("which")
        || sentence.text(copula - 1).equalsIgnoreCase("there");
  }

  /** "a 24-month validity period", "a 30-day time limit": the name says that it bounds. */
  private static boolean isTimeLimit(Sentence sentence, Bound bound) {
    String first = sentence.text(bound.to()).toLowerCase(Locale.ROOT);
    String second = sentence.text(bound.to() + 1).toLowerCase(Locale.ROOT);
    boolean isLimit = first.equals("deadline") || second.equals("limit");
    boolean isPeriod = first.equals("validity") || first.equals("retention");
    boolean isKept =
        first.equals("period")
            && sentence.text(bound.from() - 1).equals("for a")
            && (second.equals("after") || second.equals("from") || second.equals("following"));
    return Deadlines.isCalendar(bound)
        && (isLimit || isKept || (isPeriod && second.equals("period")));
  }

  /** "or 0.1 µm, whichever is the smaller": one of two bounds. */
  private static boolean isEither(Sentence sentence, Bound bound) {
    int which = sentence.isMark(bound.to(), ',') ? bound.to() + 1 : bound.to();
    return sentence.text(which).equals("whichever");
  }

  /** "9 GPa in the annealed state; or", "100 % probability of detection": the item's own demand. */
  private static boolean isHeadOfItem(Sentence sentence, Bound bound) {
    boolean isMeasured =
        bound
            .claim()
            .unit()
            .filter(unit -> !unit.code().startsWith("{") && !unit.code().equals("dB"))
            .isPresent();
    boolean isNamed =
        sentence.is(bound.to(), Sense.OF)
            || sentence.is(bound.to(), Sense.CUE)
            || sentence.is(bound.to() + 1, Sense.OF)
            || isQuantityNext(sentence, bound);
    return isMeasured
        && bound.from() == ItemMarker.end(sentence)
        && bound.claim().first().filter(measure -> measure.isAttributive()).isEmpty()
        && isNamed
        && !Deadlines.isCalendar(bound)
        && (bound.from() > 0 || !sentence.isOneClause(0, sentence.size()));
  }

  /** "20 W output power;": the name stands behind, and nothing more is said. */
  private static boolean isQuantityNext(Sentence sentence, Bound bound) {
    int end = bound.to();
    while (end < bound.to() + LONGEST_AIM && sentence.at(end).isPlainWord()) {
      end++;
    }
    return end > bound.to()
        && Quantities.isQuantity(sentence.text(end - 1))
        && (sentence.isAnyMark(end, ";.,")
            || sentence.is(end, Sense.AND)
            || end == sentence.size());
  }

  /** "a function with 99 % probability of detection". */
  private static boolean isShareHad(Sentence sentence, Bound bound) {
    return bound.claim().unit().filter(unit -> unit.code().equals("%")).isPresent()
        && sentence.is(bound.from() - 1, Sense.HAVING)
        && Quantities.isQuantity(sentence.text(bound.to()));
  }

  /** "able to operate 30 minutes". */
  private static boolean isDone(Sentence sentence, int verb) {
    return sentence.at(verb).isPlainWord()
        && sentence.is(verb - 1, Sense.HAVING)
        && sentence.text(verb - 1).endsWith(" to");
  }

  /** "capable of evacuation down to 0.02 Pa", "able to be heated to 900 K". */
  private static boolean isReached(Sentence sentence, int to) {
    int at = to - 1;
    while (at > to - LONGEST_AIM && (sentence.at(at).isPlainWord() || isBeing(sentence, at))) {
      at--;
    }
    String aim = sentence.text(at).toLowerCase(Locale.ROOT);
    return sentence.text(to).equals("to")
        && at < to - 1
        && (aim.equals("capable of") || aim.equals("able to") || aim.equals("can be"));
  }

  private static boolean isBeing(Sentence sentence, int at) {
    return sentence.text(at).equals("being") || sentence.text(at).equals("be");
  }

  /** The first index to the left that is no part of a noun phrase. */
  private static int beforeNominal(Sentence sentence, int from) {
    int at = from;
    while (at >= 0
        && (sentence.is(at, Sense.OF)
            || sentence.isAnyMark(at, "'\"")
            || EnglishPhrases.isNominal(sentence, at))) {
      at = sentence.is(at, Sense.OF) ? EnglishPhrases.afterBracket(sentence, at) : at;
      at--;
    }
    return at;
  }

  /** What stands before the noun phrase that ends here. */
  static int cueBefore(Sentence sentence, int before) {
    return beforeNominal(sentence, before);
  }

  /** "at a temperature of 296 K" without a bound before it is a circumstance all the same. */
  static boolean atCircumstance(Sentence sentence, int before) {
    int at = beforeNominal(sentence, before);
    if (sentence.text(at).equals("with")) {
      int light = beforeNominal(sentence, at - 1);
      at = sentence.text(light).equalsIgnoreCase("under") ? light : at;
    }
    String cue = sentence.is(at, Sense.CUE) ? sentence.text(at).toLowerCase(Locale.ROOT) : "";
    if (Settings.isBuiltFor(sentence, at)) {
      return false;
    }
    return cue.startsWith("at")
        || cue.startsWith("under")
        || cue.startsWith("when")
        || cue.equals("in the")
        || cue.startsWith("after")
        || cue.startsWith("during");
  }
}
