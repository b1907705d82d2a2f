package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import java.math.BigDecimal;
import java.util.Set;

/**
 * English numbers that measure and count nothing: the "13 yr" that tells one "europium 152" from
 * the other, the unit in "(m 2/s)", a "million electron volts" without a number, the stray 1 of "1
 * 'gradiometers'", a digit in quotation marks.
 */
final class StrayNumber {
  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");
  private static final int LONGEST_NAME = 6;
  private static final int SYMBOL = 3;

  private StrayNumber() {}

  static boolean is(Sentence sentence, Bound bound) {
    return sentence.language() == Language.ENGLISH
        && !bound.isExplicit()
        && bound.claim().isEquality()
        && (isHalfLife(sentence, bound)
            || isUnitAlone(sentence, bound)
            || isScaleAlone(sentence, bound)
            || isOneOfMany(sentence, bound)
            || isQuoted(sentence, bound));
  }

  /** "Europium 152 13 yr", "(Eu 152 9.2 h)": a row that names a nuclide by its half-life. */
  private static boolean isHalfLife(Sentence sentence, Bound bound) {
    int end = sentence.isMark(sentence.size() - 1, ')') ? sentence.size() - 1 : sentence.size();
    boolean isTime =
        bound.claim().unit().filter(u -> u.dimension().baseUnit().equals("s")).isPresent();
    return isTime
        && bound.to() == end
        && sentence.size() <= LONGEST_NAME
        && (sentence.at(bound.from() - 1) instanceof Lexeme.Label
            || sentence.isMeasure(bound.from() - 1))
        && bound.from() > 0
        && !sentence.is(bound.from() - 1, Sense.OF)
        && Character.isDigit(sentence.view().charAt(sentence.at(bound.from() - 1).end() - 1));
  }

  /** "the rate (m 2/s)". */
  private static boolean isUnitAlone(Sentence sentence, Bound bound) {
    boolean isRate = bound.claim().unit().filter(u -> u.code().startsWith("/")).isPresent();
    return isRate
        && sentence.isMark(bound.from() - 2, '(')
        && sentence.text(bound.from() - 1).length() <= SYMBOL
        && sentence.isMark(bound.to(), ')');
  }

  /** "the peak energy in million electron volts". */
  private static boolean isScaleAlone(Sentence sentence, Bound bound) {
    return bound
        .claim()
        .first()
        .filter(measure -> measure.numeral().writing() == Numeral.Writing.WORDS)
        .map(measure -> firstWord(sentence, measure))
        .filter(SCALES::contains)
        .filter(word -> sentence.text(bound.from() - 1).equals("in"))
        .isPresent();
  }

  private static String firstWord(Sentence sentence, Measure measure) {
    return sentence.view().substring(measure.start(), measure.end()).split(" ", 2)[0];
  }

  /** "c. 1 'gradiometers' using": one thing is no plural. */
  private static boolean isOneOfMany(Sentence sentence, Bound bound) {
    boolean isOne =
        bound
            .claim()
            .first()
            .filter(m -> m.numeral().writing() == Numeral.Writing.DIGITS)
            .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) == 0)
            .isPresent();
    return isOne
        && EnglishPhrases.isBareCount(bound)
        && bound.to() > bound.from() + 1
        && sentence.isAnyMark(bound.from() + 1, "\"'");
  }

  /** The 6 of "the '6' indicates". */
  private static boolean isQuoted(Sentence sentence, Bound bound) {
    return bound
        .claim()
        .first()
        .map(Measure::numeral)
        .filter(numeral -> isQuote(sentence, numeral.start() - 1))
        .filter(numeral -> isQuote(sentence, numeral.end()))
        .isPresent();
  }

  private static boolean isQuote(Sentence sentence, int at) {
    String view = sentence.view();
    return at >= 0 && at < view.length() && "\"'".indexOf(view.charAt(at)) >= 0;
  }
}
