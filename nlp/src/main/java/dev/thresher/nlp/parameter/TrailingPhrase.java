package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may stand between a measure and the comparator behind it: "60 % of the ultimate strength
 * (UTS) or more", "9 t per axle or more", "37 GBq (1 curie) per kg or greater".
 */
final class TrailingPhrase {
  private static final int LONGEST = 16;

  /** Example: {@code part}. */
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

  private TrailingPhrase() {}

  /** The index of the trailing comparator; {@code from} if there is none in reach. */
  static int end(Sentence sentence, Part part, int from) {
    if (sentence.language() != Language.ENGLISH) {
      int behind = afterInsertion(sentence, from);
      boolean isClosed = part.relation().isEmpty() && sentence.is(behind, Sense.AFTER);
      return isClosed ? behind : from;
    }
    boolean isOpen =
        sentence.language() == Language.ENGLISH
            && part.relation().isEmpty()
            && part.measure()
                .filter(m -> m.hasUnit() || opensInsertion(sentence, m, from))
                .isPresent();
    int at = from;
    while (isOpen && at < from + LONGEST && isPassed(sentence, at)) {
      at = Math.max(at + 1, afterInsertion(sentence, at));
    }
    boolean isTrailing =
        at > from && sentence.is(at, Sense.AFTER) && !sentence.is(at, Sense.BEFORE);
    return isOpen && isTrailing ? at : from;
  }

  /** "4800 (as defined) or more", "1 part in 10,000 of cadmium or more". */
  private static boolean opensInsertion(Sentence sentence, Measure measure, int from) {
    boolean isShare =
        measure.numeral().writing() == Numeral.Writing.FRACTION && sentence.is(from, Sense.OF);
    boolean isClosed =
        sentence.isMark(from, '(') && sentence.is(afterInsertion(sentence, from), Sense.AFTER);
    return isShare || isClosed;
  }

  private static boolean isPassed(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord()
        || sentence.isAnyMark(
            at, "\"'(\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
        || sentence.is(at, Sense.OF)
        || sentence.is(at, Sense.DETERMINER)
        || (sentence.is(at, Sense.CUE) && sentence.text(at).equals("per"));
  }

  /** {@code 1 × 10⁻⁷ or less error/bit/day}: a compound unit may stand behind the comparator. */
  static Part unitBehind(Sentence sentence, Part part) {
    boolean isBare = part.measure().filter(m -> !m.hasUnit()).isPresent();
    boolean isClosed = part.relation().isPresent() && sentence.is(part.to() - 1, Sense.AFTER);
    if (!isBare || !isClosed) {
      return part;
    }
    return UnitReader.read(sentence.view(), sentence.at(part.to()).start())
        .filter(match -> match.unit().code().indexOf('/') > 0)
        .map(match -> {
          int to = part.to();
          while (to < sentence.size() && sentence.at(to).start() < match.end()) {
            to++;
          }
          return part.withMeasure(part.measure().orElseThrow().in(match.unit()))
              .until(to, match.end());
        })
        .orElse(part);
  }

  /** Behind the "(1 sigma or rms)" of a measure; {@code from} if none stands there. */
  private static int afterInsertion(Sentence sentence, int from) {
    int close = Brackets.closing(sentence, from, LONGEST);
    return close >= 0 ? close + 1 : from;
  }

  /** {@code 3 × 10⁻³ errors/part}, {@code 9 TBq/calendar year}: under what no table names. */
  static Part perThing(Sentence sentence, Part part) {
    int slash = part.to();
    boolean isGlued =
        sentence.language() == Language.ENGLISH
            && sentence.isMark(slash, '/')
            && sentence.at(slash).start() == part.end()
            && sentence.at(slash + 1).start() == sentence.at(slash).end()
            && part.measure().filter(Measure::hasUnit).isPresent()
            && sentence.at(slash + 1).isPlainWord();
    if (!isGlued) {
      return part;
    }
    boolean isPeriod = sentence.text(slash + 1).equals("calendar");
    int thing = isPeriod ? slash + 2 : slash + 1;
    Lexeme noun = sentence.at(thing);
    Optional<Unit> unit =
        isPeriod
            ? UnitReader.read(sentence.text(thing), 0).map(UnitMatch::unit)
            : Optional.of(Unit.count("{" + sentence.text(thing).toLowerCase(Locale.ROOT) + "}"))
                .filter(known -> isCounted(part) && WORD.matcher(sentence.text(thing)).matches());
    return unit.map(below -> below.power(BigDecimal.ONE.negate(), "/" + below.code()))
        .map(under -> new Lexeme.Per(sentence.at(slash).start(), noun.end(), under))
        .map(per -> PerUnit.under(part, per).until(thing + 1, noun.end()))
        .orElse(part);
  }

  private static boolean isCounted(Part part) {
    return part.measure()
        .flatMap(Measure::unit)
        .filter(unit -> unit.code().startsWith("{"))
        .isPresent();
  }

  /** The "per kg" behind the restatement belongs to the unit before it. */
  static Part perUnit(Sentence sentence, Part part) {
    int behind = afterInsertion(sentence, part.to());
    boolean isApart = !part.equivalents().isEmpty() || behind > part.to();
    int start = sentence.at(behind).start();
    boolean isPer = isApart && sentence.view().startsWith("per ", start);
    if (!isPer || part.measure().filter(Measure::hasUnit).isEmpty()) {
      return part;
    }
    return UnitReader.read(sentence.view(), start - 1)
        .filter(match -> match.unit().code().startsWith("/"))
        .map(match -> {
          Lexeme.Per per = new Lexeme.Per(start, match.end(), match.unit());
          int to = part.to();
          while (to < sentence.size() && sentence.at(to).start() < match.end()) {
            to++;
          }
          return PerUnit.under(part, per).until(to, match.end());
        })
        .orElse(part);
  }
}
