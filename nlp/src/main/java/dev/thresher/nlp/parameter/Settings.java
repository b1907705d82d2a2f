package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * English figures that say how something is made, kept or measured, and demand nothing: "reacted at
 * 300-500 °C", "a trap cooled to -9 °C", "in 6-week-old mice", "settling in 9 ns to 0.1 % of full
 * scale", "the ambient temperature is a nominal 290 K".
 */
final class Settings {
  private static final Set<String> BROUGHT =
      Set.of("cooled", "heated", "warmed", "chilled", "preheated", "quenched");

  private static final Set<String> RUN =
      Set.of(
          "operate",
          "operates",
          "operated",
          "operating",
          "operation",
          "work",
          "works",
          "working",
          "run",
          "running",
          "use",
          "used",
          "usable",
          "rated",
          "function",
          "functioning");

  private Settings() {}

  /** True of such a figure. */
  static boolean are(Sentence sentence, Bound bound) {
    return sentence.language() == Language.ENGLISH
        && bound.claim().unit().isPresent()
        && (isAge(sentence, bound)
            || isBrought(sentence, bound)
            || isSpanAt(sentence, bound)
            || isSettled(sentence, bound)
            || isSurrounding(sentence, bound)
            || isBeyondShare(sentence, bound)
            || isOfEnergy(sentence, bound)
            || isStandard(sentence, bound)
            || isBesidePressure(sentence, bound));
  }

  /** True of a word of running a thing: "operates at 94 GHz" says what it is built for. */
  static boolean isRun(Sentence sentence, int verb) {
    return RUN.contains(lower(sentence, verb));
  }

  /** "Operates at 94 GHz", "designed to operate at 9 µm output wavelength": what a thing is for. */
  static boolean isBuiltFor(Sentence sentence, int at) {
    String verb = lower(sentence, at - 1);
    String aim = lower(sentence, at - 2);
    boolean isAim = aim.equals("designed to") || aim.equals("capable of") || aim.equals("able to");
    return lower(sentence, at).startsWith("at")
        && (verb.equals("operates") || (isAim && verb.startsWith("operat")));
  }

  /** "in 6-week-old mice". */
  private static boolean isAge(Sentence sentence, Bound bound) {
    return Deadlines.isCalendar(bound) && sentence.view().startsWith("-old", bound.end());
  }

  /** "a cold trap cooled to -9 °C"; what "can be cooled to 80 K" is able to. */
  private static boolean isBrought(Sentence sentence, Bound bound) {
    int verb = bound.from() - 2;
    return !bound.isExplicit()
        && isTemperature(bound)
        && lower(sentence, verb + 1).equals("to")
        && BROUGHT.contains(lower(sentence, verb))
        && !sentence.is(verb - 1, Sense.COPULA);
  }

  /**
   * "at a running rate of 2 to 5 m/s", "over a 0.5 to 3 m length": no comparator, and no word of
   * what the thing is for.
   */
  private static boolean isSpanAt(Sentence sentence, Bound bound) {
    if (!(bound.claim() instanceof Claim.Range) || !sentence.isMeasure(bound.from())) {
      return false;
    }
    int cue = EnglishDemands.cueBefore(sentence, bound.from() - 1);
    boolean isOver = cue == bound.from() - 1 && lower(sentence, cue).startsWith("over");
    boolean isAt = sentence.is(cue, Sense.CUE) && lower(sentence, cue).startsWith("at");
    return (isAt || isOver) && !isRun(sentence, cue - 1) && !sentence.is(cue - 1, Sense.HAVING);
  }

  /** "a settling time below 9 ns to 0.1 % of full scale": how near the settled value. */
  private static boolean isSettled(Sentence sentence, Bound bound) {
    return !bound.isExplicit()
        && isShare(bound)
        && lower(sentence, bound.from() - 1).equals("to")
        && sentence.isMeasure(bound.from() - 2)
        && sentence.is(bound.from() - 3, Sense.BEFORE);
  }

  /** "The ambient temperature is a nominal 290 K and relative humidity 40 %". */
  private static boolean isSurrounding(Sentence sentence, Bound bound) {
    if (bound.isExplicit()) {
      return false;
    }
    int at = bound.from() - 1;
    boolean isHumidity =
        lower(sentence, at).equals("humidity") && lower(sentence, at - 1).equals("relative");
    at = lower(sentence, at).equals("nominal") ? at - 1 : at;
    at = sentence.is(at, Sense.DETERMINER) ? at - 1 : at;
    return isHumidity
        || (isTemperature(bound)
            && sentence.is(at, Sense.COPULA)
            && lower(sentence, at - 1).equals("temperature")
            && lower(sentence, at - 2).equals("ambient"));
  }

  /** "12 % of depth beyond 40 m": where the share holds. */
  private static boolean isBeyondShare(Sentence sentence, Bound bound) {
    int of = bound.from() - 2;
    return lower(sentence, bound.from()).equals("beyond")
        && sentence.at(of + 1).isPlainWord()
        && sentence.is(of, Sense.OF)
        && sentence.isMeasure(of - 1);
  }

  /** "neutrons (1 MeV equivalent)". */
  private static boolean isOfEnergy(Sentence sentence, Bound bound) {
    return !bound.isExplicit()
        && sentence.isMark(bound.from() - 1, '(')
        && lower(sentence, bound.to()).equals("equivalent")
        && sentence.isMark(bound.to() + 1, ')');
  }

  /** "under standard temperature (273 K) and pressure (101.3 kPa) conditions". */
  private static boolean isStandard(Sentence sentence, Bound bound) {
    int name = bound.from() - 2;
    return !bound.isExplicit()
        && sentence.isMark(name + 1, '(')
        && sentence.at(name).isPlainWord()
        && (EnglishDemands.atCircumstance(sentence, name)
            || lower(sentence, bound.to() + 1).equals("conditions"));
  }

  /** "under standard conditions of 7 MPa pressure and 294 K". */
  private static boolean isBesidePressure(Sentence sentence, Bound bound) {
    return !bound.isExplicit()
        && isTemperature(bound)
        && sentence.is(bound.from() - 1, Sense.AND)
        && lower(sentence, bound.from() - 2).equals("pressure")
        && (sentence.isMeasure(bound.from() - 3) || sentence.isMark(bound.from() - 3, ')'));
  }

  private static boolean isTemperature(Bound bound) {
    return base(bound).equals("K");
  }

  private static boolean isShare(Bound bound) {
    return bound.claim().unit().filter(unit -> unit.code().equals("%")).isPresent();
  }

  private static String base(Bound bound) {
    return Optional.of(bound)
        .flatMap(known -> known.claim().unit())
        .map(unit -> unit.dimension().baseUnit())
        .orElse("");
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }
}
