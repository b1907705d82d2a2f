package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** English names of quantities that are made of several: "ratio of length to diameter". */
final class CompoundQuantity {
  private static final int REACH = 22;
  private static final int LONGEST_DIVISOR = 12;
  private static final Set<String> MADE_OF =
      Set.of("product", "ratio", "sum", "difference", "quotient");

  /** Example: the {@code break} of "elongation at break". */
  private static final Set<String> STATES =
      Set.of("break", "yield", "failure", "rupture", "fracture");

  private CompoundQuantity() {}

  /**
   * The whole name, where the noun phrase before a bound is the last part of one.
   *
   * @param start where that noun phrase begins
   * @param end behind it
   */
  static Optional<String> of(Sentence sentence, int start, int end) {
    return divided(sentence, start, end)
        .or(() -> madeOf(sentence, start, end))
        .or(() -> atState(sentence, start, end))
        .or(() -> listed(sentence, start, end));
  }

  /** "energy given off during the stroke divided by the time of the stroke". */
  private static Optional<String> divided(Sentence sentence, int start, int end) {
    int by = start - 1;
    while (by > end - LONGEST_DIVISOR && isPassed(sentence, by) && !isDivision(sentence, by)) {
      by--;
    }
    if (!isDivision(sentence, by)) {
      return Optional.empty();
    }
    for (int at = by - 2; at >= 0 && at > by - REACH; at--) {
      if (sentence.isAnyMark(at, ",;.:") || sentence.isMeasure(at)) {
        return Optional.empty();
      }
      if (sentence.at(at).isPlainWord() && Quantities.isQuantity(sentence.text(at))) {
        return Optional.of(sentence.text(EnglishPhrases.nounStart(sentence, at + 1), end));
      }
    }
    return Optional.empty();
  }

  private static boolean isDivision(Sentence sentence, int by) {
    return sentence.text(by).equals("by") && sentence.text(by - 1).equals("divided");
  }

  /** "product of the working pressure and the chamber volume". */
  private static Optional<String> madeOf(Sentence sentence, int start, int end) {
    int at = start - 1;
    while (at > 0 && at > end - REACH && isPassed(sentence, at)) {
      if (MADE_OF.contains(sentence.text(at).toLowerCase(Locale.ROOT))
          && opensParts(sentence, at + 1)) {
        return Optional.of(sentence.text(EnglishPhrases.nounStart(sentence, at + 1), end));
      }
      at--;
    }
    return Optional.empty();
  }

  /** "of the", the "of length" that is one phrase elsewhere. */
  private static boolean opensParts(Sentence sentence, int at) {
    return sentence.is(at, Sense.OF) || sentence.text(at).startsWith("of ");
  }

  private static boolean isPassed(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord()
        || sentence.isAnyMark(at, "()'\"")
        || sentence.is(at, Sense.OF)
        || sentence.is(at, Sense.TO)
        || sentence.is(at, Sense.QUALIFIER)
        || sentence.is(at, Sense.AND)
        || sentence.is(at, Sense.DETERMINER)
        || QuantityNoun.isModifier(sentence, at)
        || sentence.text(at).equals("in")
        || sentence.text(at).equals("per");
  }

  /** "elongation at break". */
  private static Optional<String> atState(Sentence sentence, int start, int end) {
    boolean isState =
        end == start + 1
            && STATES.contains(sentence.text(start))
            && sentence.text(start - 1).equals("at");
    int head = isState ? EnglishPhrases.nounStart(sentence, start - 1) : start;
    return head < start - 1 && isState ? Optional.of(sentence.text(head, end)) : Optional.empty();
  }

  /** "average or CW output power": a word that shares its noun; {@code or} if there is none. */
  private static int adjective(Sentence sentence, int or) {
    int word = EnglishPhrases.nounStart(sentence, or);
    boolean isOne = word == or - 1 && !Quantities.isQuantity(sentence.text(word));
    boolean isOpened =
        word == 0
            || sentence.is(word - 1, Sense.DETERMINER)
            || sentence.is(word - 1, Sense.HAVING)
            || sentence.isAnyMark(word - 1, ".):;");
    return isOne && isOpened ? word : or;
  }

  /** "internal height, width or length". */
  private static Optional<String> listed(Sentence sentence, int start, int end) {
    boolean isLast =
        sentence.is(start - 1, Sense.OR) && Quantities.isQuantity(sentence.text(end - 1));
    int from = isLast ? start - 1 : start;
    int head = isLast && end > start + 1 ? adjective(sentence, from) : from;
    if (head < from) {
      return Optional.of(sentence.text(head, end));
    }
    while (isLast && from > 0) {
      int noun = EnglishPhrases.nounStart(sentence, from);
      if (noun == from || !Quantities.isQuantity(sentence.text(from - 1))) {
        break;
      }
      head = noun;
      from = sentence.isMark(noun - 1, ',') ? noun - 1 : 0;
    }
    return head < start - 1 ? Optional.of(sentence.text(head, end)) : Optional.empty();
  }
}
