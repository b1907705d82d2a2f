package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Locale;
import java.util.Set;

/** Where a circumstance may begin in an English sentence, and what always opens one. */
final class CircumstanceOpenings {
  private static final Set<String> MEASURING =
      Set.of(
          "determined",
          "tested",
          "evaluated",
          "obtained",
          "recorded",
          "averaged",
          "integrated",
          "summed",
          "sampled",
          "calculated",
          "verified");
  private static final Set<String> POSSESSIVES = Set.of("of its", "of their");
  private static final int REACH = 7;
  private static final int LONGEST_SPAN = 4;

  private final Sentence sentence;

  CircumstanceOpenings(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A circumstance follows a bound, opens a clause, or stands in brackets. */
  boolean isOpenBehind(int at, boolean isOpen) {
    return sentence.isAnyMark(at, ";.:(")
        || (sentence.is(at, Sense.FOLLOWING) && lower(at, at + 1).contains("following"))
        || (sentence.isMark(at, ',') && opensInsertion(at + 1))
        || (isOpen && (sentence.isAnyMark(at, ",)") || sentence.is(at, Sense.QUALIFIER)))
        || (isOpen && (isPartitive(at) || isMeasuring(sentence, at)));
  }

  /** "850 MPa or more determined at 293 K". */
  static boolean isMeasuring(Sentence sentence, int at) {
    return MEASURING.contains(sentence.text(at).toLowerCase(Locale.ROOT));
  }

  /** ", after heating to 1,473 K for one hour, ...". */
  private boolean opensInsertion(int at) {
    return sentence.is(at, Sense.CUE)
        && switch (lower(at, at + 1)) {
          case "after", "during", "under", "when" -> true;
          default -> false;
        };
  }

  /** "90 % of the rated capacity after 1 500 cycles": what the number is a part of. */
  private boolean isPartitive(int at) {
    int of = at;
    while (of > at - REACH
        && (sentence.at(of).isPlainWord() || sentence.is(of, Sense.DETERMINER))) {
      of--;
    }
    return sentence.is(of, Sense.OF) || POSSESSIVES.contains(lower(of, of + 1));
  }

  /** "measured at" opens a circumstance wherever it stands. */
  boolean isAlwaysCue(int at) {
    String word = sentence.is(at, Sense.CUE) ? lower(at, at + 1) : "";
    boolean isInserted = word.equals("when") && (at == 0 || sentence.isMark(at - 1, ','));
    return isInserted
        || word.contains("measured")
        || word.startsWith("when ")
        || word.startsWith("reference")
        || word.equals("in relation to")
        || (word.startsWith("over") && isSpanOf(at));
  }

  /** "over a period of six months", "over a temperature range of 218 K to 398 K". */
  boolean isSpanOf(int cue) {
    int at = cue + 1;
    while (at < cue + LONGEST_SPAN
        && (sentence.at(at).isPlainWord() || sentence.is(at, Sense.DETERMINER))
        && !sentence.is(at, Sense.OF)) {
      at++;
    }
    String noun = lower(at - 1, at);
    boolean isOperated =
        sentence.is(cue - 1, Sense.HAVING) || lower(cue - 1, cue).startsWith("operat");
    boolean isSpan =
        noun.equals("period")
            || noun.equals("interval")
            || lower(cue, at).endsWith("temperature range");
    return isAveraged(cue)
        || isMeasuredFor(cue)
        || (isSpan && !isOperated && !lower(cue - 1, cue).equals("measured"));
  }

  /** "averaged over 10 degrees or more". */
  private boolean isAveraged(int cue) {
    return lower(cue, cue + 1).equals("over") && isMeasuring(sentence, cue - 1);
  }

  /** "The selectivity is measured for a content of 30 % or more": how, not how much. */
  private boolean isMeasuredFor(int cue) {
    String preposition = lower(cue + 1, cue + 2);
    return lower(cue, cue + 1).equals("measured")
        && sentence.is(cue - 1, Sense.COPULA)
        && (preposition.startsWith("for") || preposition.startsWith("at"));
  }

  /** The bracket of "is measured for a germanium (Ge) content of"; {@code open} if it is none. */
  int afterNote(int cue, int open) {
    int close = isMeasuredFor(cue) ? Brackets.closing(sentence, open, LONGEST_SPAN) : Brackets.NONE;
    return close > open ? close : open;
  }

  private String lower(int from, int to) {
    return sentence.text(from, to).toLowerCase(Locale.ROOT);
  }
}
