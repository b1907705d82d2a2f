package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The head of a compound whose first noun counts nothing: "at least 2 vector functional units",
 * "more than one data or instruction bus".
 */
final class CompoundNoun {
  private static final int LONGEST = 3;

  /** Nouns that have no plural: what is counted is the noun that they describe. */
  private static final Set<String> UNCOUNTED = Set.of("data", "information", "software", "power");

  /** Example: {@code RF}. */
  private static final Pattern SHORT = Pattern.compile("[A-Z]{2,5}");

  private CompoundNoun() {}

  /** The lexeme of the head; -1 where the noun behind the number is counted itself. */
  static int head(Sentence sentence, Bound bound) {
    int behind = afterSingular(sentence, bound);
    return behind >= 0 ? behind : afterAlternative(sentence, bound);
  }

  /**
   * "100 or more double-precision (64-bit) petaflops", "one quarter (1/4) wavelength": the bracket
   * says of the words before it what they mean; -1 if none stands there.
   */
  static int behindBracket(Sentence sentence, Bound bound) {
    int open = bound.to();
    while (open < bound.to() + LONGEST && sentence.at(open).isPlainWord()) {
      open++;
    }
    int close = Brackets.closing(sentence, open, LONGEST + 1);
    int noun = close + 1;
    boolean isPart =
        bound
            .claim()
            .first()
            .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) < 0)
            .isPresent();
    boolean isNoun =
        bound.isExplicit()
            && close > open + 1
            && sentence.isMeasure(open + 1)
            && sentence.at(noun).isPlainWord()
            && (isPart || Plurals.isPlural(sentence.text(noun)));
    return isNoun ? noun : -1;
  }

  /** Behind the "(RF)" of "one radio (RF) output", the comma of "one flanged, axial opening". */
  static int afterAside(Sentence sentence, int at) {
    boolean isShort =
        sentence.isMark(at, '(')
            && sentence.isMark(at + 2, ')')
            && SHORT.matcher(sentence.text(at + 1)).matches();
    int behind = isShort ? at + 3 : at + 1;
    boolean isComma =
        sentence.isMark(at, ',')
            && sentence.text(at - 1).endsWith("ed")
            && sentence.at(at + 2).isPlainWord();
    return (isShort || isComma) && sentence.at(behind).isPlainWord() ? behind : at;
  }

  /** "at least two of the firms": -1 if no such things stand behind the number. */
  static int ofThose(Sentence sentence, Bound bound) {
    int noun = bound.to() + 2;
    boolean isThose =
        bound.isExplicit()
            && sentence.is(bound.to(), Sense.OF)
            && sentence.is(bound.to() + 1, Sense.DETERMINER)
            && bound
                .claim()
                .first()
                .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) > 0)
                .isPresent();
    return isThose ? CountedNoun.head(sentence, noun, noun + LONGEST) : -1;
  }

  /** "2 vector functional units", where the "vector" was taken for what is counted. */
  private static int afterSingular(Sentence sentence, Bound bound) {
    boolean isMany =
        bound.isExplicit()
            && EnglishPhrases.isBareCount(bound)
            && bound
                .claim()
                .first()
                .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) > 0)
                .isPresent()
            && sentence.view().startsWith(" ", bound.end());
    String unit = bound.claim().unit().map(known -> known.code().replaceAll("[{}]", "")).orElse("");
    boolean isSingular = sentence.view().substring(0, bound.end()).endsWith(" " + unit);
    return isMany && isSingular ? CountedNoun.head(sentence, bound.to(), bound.to() + LONGEST) : -1;
  }

  /** "one data or instruction bus". */
  private static int afterAlternative(Sentence sentence, Bound bound) {
    int first = bound.to();
    boolean isUncounted =
        bound.isExplicit()
            && bound.claim().first().filter(measure -> !measure.hasUnit()).isPresent()
            && UNCOUNTED.contains(sentence.text(first))
            && sentence.is(first + 1, Sense.OR);
    int at = first + 2;
    while (isUncounted && at < first + 2 + LONGEST && sentence.at(at).isPlainWord()) {
      at++;
    }
    return isUncounted && at > first + 2 ? at - 1 : -1;
  }
}
