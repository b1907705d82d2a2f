package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Numeral;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the noun that names a quantity where it does not stand directly before its comparator. */
final class QuantityNoun {
  private static final Unit SECOND = UnitCode.parse("s").orElseThrow();
  private static final int STEPS = 4;
  private static final int REACH = 8;
  private static final Set<String> MODIFIERS = Set.of("operating", "working", "outside", "inside");
  private static final Set<String> CLOSING =
      Set.of("specified", "as", "being", "follows", "by", "any", "one", "either", "all");

  private QuantityNoun() {}

  /** The "operating" of "operating temperature", the "adjusted" of "adjusted peak performance". */
  static boolean isModifier(Sentence sentence, int at) {
    String word = sentence.text(at).toLowerCase(Locale.ROOT);
    boolean isChange = sentence.is(at, Sense.CHANGE) && word.endsWith("ed");
    boolean isPlace = MODIFIERS.contains(word) && opensQuantity(sentence, at + 1);
    return (isChange || isPlace) && sentence.at(at + 1).isPlainWord();
  }

  /** One of the next plain words names a quantity: "operating angular rate". */
  private static boolean opensQuantity(Sentence sentence, int from) {
    for (int at = from; at < from + STEPS && sentence.at(at).isPlainWord(); at++) {
      if (Quantities.isQuantity(sentence.text(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun phrase further left that names a quantity: "resolution over their full scale", "design
   * speed, fully loaded,", "position of the vehicle".
   */
  static Optional<String> further(Sentence sentence, int start, int end) {
    int at = start;
    for (int step = 0; step < STEPS; step++) {
      int link = skipCounted(sentence, step == 0 ? beforeCarrying(sentence, at) : at);
      boolean isPartOf = sentence.is(link - 1, Sense.OF);
      if (!isPartOf && !isLink(sentence, link - 1)) {
        return Optional.empty();
      }
      int headEnd = skipLabels(sentence, link - 1);
      int head = EnglishPhrases.nounStart(sentence, headEnd);
      if (head == headEnd) {
        return Optional.empty();
      }
      int named = namedEnd(sentence, head, headEnd);
      if (named > head) {
        boolean isWhole = isPartOf && step == 0 && named == headEnd;
        return Optional.of(sentence.text(head, isWhole ? end : named));
      }
      at = head;
    }
    return Optional.empty();
  }

  /** The start of "current carrying windings", of which the last word is known. */
  private static int beforeCarrying(Sentence sentence, int noun) {
    boolean isCarrying =
        sentence.is(noun - 1, Sense.HAVING)
            && sentence.text(noun - 1).endsWith("ing")
            && sentence.at(noun - 2).isPlainWord();
    int start = isCarrying ? EnglishPhrases.nounStart(sentence, noun - 1) : noun;
    return sentence.is(skipCounted(sentence, start) - 1, Sense.OF) ? start : noun;
  }

  /** Articles and counts: "along one or more axes". */
  private static int skipCounted(Sentence sentence, int from) {
    int at = from;
    while (at > 0 && (sentence.is(at - 1, Sense.DETERMINER) || isCount(sentence, at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isCount(Sentence sentence, int at) {
    boolean isTrailing = sentence.is(at, Sense.AFTER) && sentence.isMeasure(at - 1);
    boolean isBare =
        sentence.at(at) instanceof Lexeme.Quantified(int s, int e, var measure)
            && !measure.hasUnit()
            && measure.numeral().writing() == Numeral.Writing.WORDS;
    return isTrailing || isBare;
  }

  private static boolean isLink(Sentence sentence, int at) {
    int behind = sentence.isAnyMark(at + 1, "'\"") ? at + 2 : at + 1;
    boolean isWithAll = sentence.text(at).equals("with") && sentence.text(behind).equals("all");
    boolean isPair =
        sentence.is(at, Sense.AND)
            && sentence.text(at - 1).endsWith("s")
            && sentence.text(at + 1).endsWith("s");
    return sentence.is(at, Sense.PREPOSITION)
        || isPair
        || sentence.is(at, Sense.CUE)
        || sentence.isMark(at, ',')
        || isWithAll;
  }

  private static int skipLabels(Sentence sentence, int from) {
    int at = from;
    while (at > 0 && from - at < REACH && isPassed(sentence, at - 1)) {
      int open = EnglishPhrases.afterBracket(sentence, at);
      at = open < at ? open : at - 1;
    }
    return at;
  }

  private static boolean isPassed(Sentence sentence, int at) {
    return sentence.at(at) instanceof Lexeme.Label
        || sentence.isMark(at, ')')
        || sentence.text(at).equals("according to");
  }

  /** Behind the last quantity noun of the phrase, participles left out; {@code head} if none. */
  private static int namedEnd(Sentence sentence, int head, int end) {
    int at = end;
    while (at > head
        && (sentence.text(at - 1).endsWith("ed") || sentence.isAnyMark(at - 1, "'\""))) {
      at--;
    }
    return at > head && Quantities.isQuantity(sentence.text(at - 1)) ? at : head;
  }

  /** "A damage threshold (DT) being any of the following:" names what its items bound. */
  static Optional<String> ofChapeau(Sentence sentence, int colon) {
    int end = colon;
    while (end > 0 && isClosing(sentence, end - 1)) {
      end--;
    }
    end = Math.min(end, Interposed.start(sentence, end - 1));
    int bracket = EnglishPhrases.afterBracket(sentence, end);
    int start = EnglishPhrases.nounStart(sentence, bracket);
    int head = beforeOwner(sentence, start, bracket);
    if (head < start) {
      return Optional.of(sentence.text(head, start - 1));
    }
    head = beforePer(sentence, start);
    boolean isNamed =
        namedEnd(sentence, start, bracket) > start || namedEnd(sentence, head, start - 1) > head;
    boolean isHad =
        sentence.is(start - 1, Sense.DETERMINER) && sentence.text(start - 2).equals("with");
    return (end < colon || isHad) && isNamed
        ? Optional.of(sentence.text(head, bracket))
        : Optional.empty();
  }

  /**
   * Where "operating range" begins in "the operating range of signal generators as follows:";
   * {@code start} if the nearest noun names a quantity itself.
   */
  private static int beforeOwner(Sentence sentence, int start, int end) {
    boolean isOwner =
        sentence.is(start - 1, Sense.OF) && start < end && namedEnd(sentence, start, end) == start;
    int head = isOwner ? EnglishPhrases.nounStart(sentence, start - 1) : start;
    return isOwner && namedEnd(sentence, head, start - 1) > head ? head : start;
  }

  /** The "transfer rate" of "transfer rate per channel"; {@code start} if there is none. */
  private static int beforePer(Sentence sentence, int start) {
    return sentence.text(start - 1).equals("per")
        ? EnglishPhrases.nounStart(sentence, start - 1)
        : start;
  }

  private static boolean isClosing(Sentence sentence, int at) {
    return sentence.is(at, Sense.FOLLOWING)
        || sentence.is(at, Sense.COPULA)
        || sentence.is(at, Sense.OF)
        || CLOSING.contains(sentence.text(at).toLowerCase(Locale.ROOT));
  }

  /** "more than 25 % nickel": what the share is of. */
  static String share(Sentence sentence, Bound bound) {
    boolean isShare =
        bound
            .claim()
            .unit()
            .map(Unit::code)
            .filter(c -> c.equals("%") || c.startsWith("[pp"))
            .isPresent();
    int from = bound.to();
    while (sentence.is(from, Sense.QUALIFIER)) {
      from++;
    }
    int to = from;
    while (to < from + STEPS && isOfShare(sentence, from, to)) {
      to++;
    }
    return isShare ? sentence.text(from, to) : "";
  }

  /** "chemically processed wood fibres": a participle behind its adverb belongs to the name. */
  private static boolean isOfShare(Sentence sentence, int from, int at) {
    boolean isPart = at > from && sentence.text(at - 1).endsWith("ly");
    return sentence.at(at).isPlainWord() && (isPart || !isParticiple(sentence, at));
  }

  private static boolean isParticiple(Sentence sentence, int at) {
    String word = sentence.text(at);
    return word.endsWith("ed") || word.endsWith("ing");
  }

  static boolean isTime(Bound bound) {
    return bound.claim().unit().filter(unit -> unit.isCommensurable(SECOND)).isPresent();
  }

  /** The quantity that the comparator names; what is shorter than a time is no length. */
  static String ofComparator(Bound bound) {
    return isTime(bound) && bound.property().equals("length") ? "duration" : bound.property();
  }
}
