package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.Optional;
import java.util.Set;

/**
 * The noun phrase that stands before a bound, over the words that link the two: "a power, measured
 * at any point, of not more than".
 */
final class NameBefore {
  /** Verbs that tell nothing of what is bounded. */
  private static final Set<String> VERBS =
      Set.of("perform", "produce", "provide", "process", "accommodate", "achieve", "execute");

  /** Example: "in sheets of any size, weighing more than". */
  private static final Set<String> VERBS_OF_MEASURE = Set.of("weighing", "weigh", "weighs");

  private static final int LONGEST_PER = 8;
  private static final int LONGEST_CODES = 14;
  private static final Set<String> LISTED =
      Set.of("listed", "specified", "identified", "described");

  private NameBefore() {}

  /** The name before the lexeme {@code from}; empty if none stands there. */
  static String of(Sentence sentence, int from) {
    if (sentence.text(from - 1).equals("ranges") && !sentence.at(from - 2).isPlainWord()) {
      return "ranges";
    }
    int end = beforeLinks(sentence, from);
    int start = EnglishPhrases.nounStart(sentence, end);
    if (isOfValue(sentence, end, from) && !Quantities.isNamed(sentence.text(start, end))) {
      return "value";
    }
    if (start == end) {
      return sentence.is(end - 1, Sense.DETERMINER)
          ? QuantityNoun.further(sentence, end, end).map(EnglishPhrases::clean).orElse("")
          : "";
    }
    Optional<String> compound = CompoundQuantity.of(sentence, start, end);
    if (compound.isPresent()) {
      return EnglishPhrases.clean(compound.get());
    }
    int per = perAt(sentence, start);
    if (per >= 0) {
      String divided = of(sentence, per);
      return Quantities.isNamed(divided) ? divided : "";
    }
    if (VERBS_OF_MEASURE.contains(sentence.text(start, end))) {
      return sentence.text(start, end);
    }
    Optional<String> above = above(sentence, start, end);
    return above.isPresent() ? above.get() : nearest(sentence, start, end);
  }

  /** The end of the phrase that links lead to: "a power, measured at any point, of". */
  private static int beforeLinks(Sentence sentence, int from) {
    int end = from;
    end = EqualEnd.start(sentence, end);
    while (end > 0
        && (isLink(sentence, end - 1) || EnglishPhrases.afterBracket(sentence, end) < end)) {
      int open = EnglishPhrases.afterBracket(sentence, end);
      int comma = Interposed.start(sentence, end - 1);
      end = open < end ? open : Math.min(comma, end - 1);
    }
    end = Interposed.beforeMeasured(sentence, end, from);
    end = Interposed.beforeAgent(sentence, end);
    end = Interposed.beforeState(sentence, end);
    return beforeCodes(sentence, end);
  }

  /** Before the "listed in 9Z901.a, .b, or .c" that says which chemical's amount it is. */
  private static int beforeCodes(Sentence sentence, int end) {
    int at = end - 1;
    boolean hasCode = false;
    while (at > end - LONGEST_CODES && isOfCodes(sentence, at)) {
      hasCode |= sentence.at(at) instanceof Lexeme.Label;
      at--;
    }
    boolean isListed = sentence.text(at).equals("in") && LISTED.contains(sentence.text(at - 1));
    return hasCode && isListed && isOfQuantity(sentence, at - 2) ? at - 1 : end;
  }

  /** The "amount of any chemical" that ends here; "to a country" measures nothing. */
  private static boolean isOfQuantity(Sentence sentence, int last) {
    int at = last;
    while (at > last - LONGEST_PER && EnglishPhrases.isNominal(sentence, at)) {
      at--;
    }
    return sentence.is(at, Sense.OF) && Quantities.isQuantity(sentence.text(at - 1));
  }

  private static boolean isOfCodes(Sentence sentence, int at) {
    return sentence.at(at) instanceof Lexeme.Label
        || sentence.isAnyMark(at, ",.")
        || sentence.is(at, Sense.OR)
        || sentence.is(at, Sense.AND)
        || sentence.text(at).length() == 1;
  }

  /** The name that the phrase is a part of: "width of the beam of". */
  private static Optional<String> above(Sentence sentence, int start, int end) {
    boolean isQuantity = Quantities.isNamed(sentence.text(start, end));
    String other = isQuantity ? "" : underOther(sentence, start);
    if (!other.isEmpty()) {
      return Optional.of(other);
    }
    if (sentence.is(start - 1, Sense.OF)) {
      int head = EnglishPhrases.nounStart(sentence, start - 1);
      if (head < start - 1 && Quantities.isQuantity(sentence.text(start - 2))) {
        return Optional.of(EnglishPhrases.clean(sentence.text(head, end)));
      }
    }
    return Optional.empty();
  }

  private static String nearest(Sentence sentence, int start, int end) {
    if (isVerb(sentence, start, end)) {
      return "";
    }
    String nearest = EnglishPhrases.clean(sentence.text(start, end));
    boolean isTold = Quantities.isNamed(nearest) && !nearest.equalsIgnoreCase("band");
    String between = SubjectName.betweenThings(sentence, start, end, isTold);
    if (isTold) {
      return between.isEmpty() ? nearest : between;
    }
    return between.isEmpty()
        ? QuantityNoun.further(sentence, start, end).map(EnglishPhrases::clean).orElse(nearest)
        : between;
  }

  /**
   * Where the "per" of "value per wallet, account or custody provider" stands that leads to the
   * noun; -1 if none does.
   */
  private static int perAt(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > noun - LONGEST_PER && (isNameIn(sentence, at) || sentence.isMark(at, ','))) {
      at--;
    }
    return at >= 0 && sentence.text(at).equals("per") ? at : -1;
  }

  /** The "exports" of "exports under the general licence must not exceed". */
  private static String underOther(Sentence sentence, int noun) {
    boolean isUnder =
        sentence.is(noun - 1, Sense.DETERMINER)
            && sentence.text(noun - 2).equals("under")
            && sentence.at(noun - 3).isPlainWord();
    return isUnder ? of(sentence, noun - 2) : "";
  }

  private static boolean isNameIn(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.is(at, Sense.OR);
  }

  /** The "perform" of "designed to perform more than four". */
  private static boolean isVerb(Sentence sentence, int start, int end) {
    boolean isInfinitive =
        sentence.is(start - 1, Sense.HAVING) && sentence.text(start - 1).endsWith(" to");
    return isInfinitive && end == start + 1 && VERBS.contains(sentence.text(start));
  }

  /** "of a value not exceeding". */
  private static boolean isOfValue(Sentence sentence, int end, int from) {
    for (int i = end; i < from; i++) {
      if (sentence.text(i).equals("a value")) {
        return true;
      }
    }
    return false;
  }

  /** What stands between a property and its comparator: "of", "is", "that can be set", quotes. */
  private static boolean isLink(Sentence sentence, int at) {
    boolean isChanged =
        (sentence.is(at, Sense.FROM) && followsChange(sentence, at))
            || (sentence.is(at, Sense.CHANGE) && sentence.is(at - 1, Sense.COPULA));
    return isChanged
        || sentence.is(at, Sense.OF)
        || sentence.is(at, Sense.COPULA)
        || sentence.is(at, Sense.TO)
        || sentence.text(at).equals("nowhere")
        || (sentence.is(at, Sense.QUALIFIER) && sentence.text(at).startsWith("by "))
        || sentence.isAnyMark(at, "'\",");
  }

  /** "is raised from", "raising the wavelength limit from". */
  private static boolean followsChange(Sentence sentence, int from) {
    int at = from - 1;
    while (at > from - EnglishPhrases.LONGEST && EnglishPhrases.isNominal(sentence, at)) {
      at--;
    }
    return sentence.is(at, Sense.CHANGE);
  }
}
