package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English figures by which something is calculated or compared, and which bound nothing by
 * themselves: "if the pulse is longer than 3 µs, then Q is the charge", "the share of the grains
 * larger than 9 µm".
 */
final class Reckonings {
  private static final Set<String> OPENINGS = Set.of("if", "for", "when", "where");
  private static final Set<String> LINKS = Set.of("is", "equals");
  private static final Set<String> CHOICES =
      Set.of("lesser", "greater", "smaller", "larger", "shorter", "longer");

  private static final Set<String> FACTORED = Set.of("multiplied", "divided");

  /** Example: {@code Q}; "A" is an article, "I" no symbol. */
  private static final Pattern SYMBOL = Pattern.compile("[B-HJ-Z]|[\\u0370-\\u03ff]");

  private static final int LONGEST_NAME = 5;

  private Reckonings() {}

  /** "If the pulse is longer than 3 µs, then Q is the charge": which of two reckonings holds. */
  static boolean isCase(Sentence sentence, Bound bound) {
    int opening = ItemMarker.end(sentence);
    if (sentence.language() != Language.ENGLISH) {
      return false;
    }
    if (isGivenCase(sentence, opening, bound) || isInput(sentence, opening, bound)) {
      return true;
    }
    if (!OPENINGS.contains(lower(sentence, opening))) {
      return false;
    }
    for (int at = bound.to(); at < sentence.size() && !sentence.isAnyMark(at, ";."); at++) {
      if (SYMBOL.matcher(sentence.text(at)).matches() && isGiven(sentence, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "in the case of alloys of 1 % or more, the weight multiplied by": which sum is to be made. */
  private static boolean isGivenCase(Sentence sentence, int opening, Bound bound) {
    boolean isCase =
        lower(sentence, opening).equals("for")
            || (lower(sentence, opening).equals("in the")
                && lower(sentence, opening + 1).equals("case")
                && sentence.is(opening + 2, Sense.OF));
    boolean isPast = false;
    for (int at = bound.to(); isCase && at < sentence.size(); at++) {
      isPast |= sentence.isMark(at, ',');
      if (isPast && FACTORED.contains(lower(sentence, at))) {
        return true;
      }
    }
    return false;
  }

  /** "3 GHz should be used as the frequency for units that reach down to 3 GHz and below". */
  private static boolean isInput(Sentence sentence, int opening, Bound bound) {
    return sentence.isMeasure(opening)
        && bound.from() > opening
        && sentence.is(opening + 1, Sense.COPULA)
        && lower(sentence, opening + 2).equals("used")
        && lower(sentence, opening + 3).equals("as");
  }

  /** "is the charge", "is zero", "= 2". */
  private static boolean isGiven(Sentence sentence, int at) {
    boolean isLinked = LINKS.contains(lower(sentence, at)) || sentence.isMark(at, '=');
    int value = at + 1;
    return isLinked
        && (sentence.is(value, Sense.DETERMINER)
            || lower(sentence, value).startsWith("the ")
            || sentence.isMeasure(value)
            || lower(sentence, value).equals("zero"));
  }

  /** A factor, a term or a power of what is calculated. */
  static boolean isOfFormula(Sentence sentence, Bound bound) {
    return sentence.language() == Language.ENGLISH
        && (isTerm(sentence, bound)
            || isMultiple(sentence, bound)
            || isFactor(sentence, bound)
            || isPower(sentence, bound));
  }

  /** "twenty times the logarithm"; "100 or more times the bandwidth" bounds a ratio. */
  private static boolean isMultiple(Sentence sentence, Bound bound) {
    return !bound.isExplicit()
        && bound.claim().unit().filter(unit -> unit.code().equals("{time}")).isPresent()
        && sentence.is(bound.to(), Sense.DETERMINER);
  }

  /** "the rated power multiplied by 10 cm³/W", "its repeatability plus 0.7 µm", "/2.7 GHz". */
  private static boolean isFactor(Sentence sentence, Bound bound) {
    int sign = bound.from() - 1;
    boolean isMeasured =
        !bound.isExplicit()
            && bound.claim().unit().filter(unit -> !unit.code().startsWith("{")).isPresent();
    boolean isProduct =
        lower(sentence, sign).equals("by") && lower(sentence, sign - 1).equals("multiplied");
    boolean isQuotient =
        sentence.isMark(sign, '/')
            && sentence.isMark(bound.to(), ']')
            && (sentence.isMeasure(sign - 1) || sentence.at(sign - 1).isPlainWord());
    boolean isSum = lower(sentence, sign).equals("plus") && sentence.at(sign - 1).isPlainWord();
    return isMeasured && (isProduct || isQuotient || isSum);
  }

  /** "a quantization of 2 n levels": two to the n, whose height was lost. */
  private static boolean isPower(Sentence sentence, Bound bound) {
    return !bound.isExplicit()
        && bound
            .claim()
            .first()
            .filter(m -> m.numeral().value().compareTo(BigDecimal.TWO) == 0)
            .filter(m -> sentence.view().startsWith(" n ", m.numeral().end()))
            .isPresent();
  }

  /** "averaged over the lesser of 3 µs or the pulse": one of the terms of what is calculated. */
  private static boolean isTerm(Sentence sentence, Bound bound) {
    int choice = bound.from() - 2;
    int over = sentence.is(choice - 1, Sense.DETERMINER) ? choice - 2 : choice - 1;
    return sentence.language() == Language.ENGLISH
        && !bound.isExplicit()
        && bound.claim().unit().isPresent()
        && sentence.is(choice + 1, Sense.OF)
        && CHOICES.contains(lower(sentence, choice))
        && lower(sentence, over).matches("over(?: the)?")
        && sentence.is(bound.to(), Sense.OR)
        && sentence.is(bound.to() + 1, Sense.DETERMINER);
  }

  /** "Thus, 5 dB is better than 3 dB": two figures are compared, no property is bounded. */
  static boolean isComparison(Sentence sentence, Bound bound) {
    int left = bound.from() - 2;
    Optional<Unit> unit = bound.claim().unit();
    boolean isFigure =
        sentence.at(left) instanceof Lexeme.Quantified(int start, int end, Measure measure)
            && measure
                .unit()
                .filter(own -> unit.filter(own::isCommensurable).isPresent())
                .isPresent();
    return sentence.language() == Language.ENGLISH
        && bound.isExplicit()
        && sentence.is(left + 1, Sense.COPULA)
        && isFigure
        && (left == 0 || sentence.isAnyMark(left - 1, ",:"));
  }

  /** "no more than 4 % of the grains larger than 9 µm": which ones the share is of. */
  static boolean tellsWhichOfShare(Sentence sentence, Bound bound) {
    int at = bound.from() - 1;
    while (at > bound.from() - LONGEST_NAME && sentence.at(at).isPlainWord()) {
      at--;
    }
    int name = at + 1;
    at = sentence.is(at, Sense.DETERMINER) ? at - 1 : at;
    int share = sentence.is(at - 1, Sense.QUALIFIER) ? at - 2 : at - 1;
    return sentence.language() == Language.ENGLISH
        && bound.isExplicit()
        && sentence.is(bound.from(), Sense.BEFORE)
        && name < bound.from()
        && sentence.is(at, Sense.OF)
        && isShare(sentence, share)
        && Plurals.isPlural(sentence.text(bound.from() - 1))
        && !Quantities.isNamed(sentence.text(name, bound.from()));
  }

  private static boolean isShare(Sentence sentence, int at) {
    return sentence.at(at) instanceof Lexeme.Quantified(int start, int end, Measure measure)
        && measure.unit().filter(unit -> unit.code().equals("%")).isPresent();
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }
}
