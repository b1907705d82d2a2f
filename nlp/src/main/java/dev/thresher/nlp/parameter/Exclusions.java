package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.Set;

/** Counts the words that turn the polarity of a clause; two of them cancel each other. */
final class Exclusions {
  private static final String CLAUSE_ENDS = ";.。；";
  private static final Set<String> NOTES = Set.of("说明", "注", "备注", "注释", "注记", "附注");

  private Exclusions() {}

  /** English: "except ... exceeding 5 kg"; "free unless ... 7 kg or more" is turned twice. */
  static boolean before(Sentence sentence, Bound bound) {
    boolean isExcluded = false;
    boolean isPastComma = false;
    for (int i = bound.from() - 1; i >= 0 && !isClauseEnd(sentence, i); i--) {
      isExcluded ^= sentence.is(i, Sense.EXCLUSION);
      isExcluded ^= !isPastComma && sentence.is(i, Sense.EXCEPTION);
      isPastComma |= sentence.isMark(i, ',');
    }
    return isExcluded;
  }

  /** Chinese and Japanese say it before (不包括) or behind (除外, を除く). */
  static boolean around(Sentence sentence, Bound bound) {
    boolean isExcluded = before(sentence, bound);
    for (int i = bound.to(); i < sentence.size() && !isClauseEnd(sentence, i); i++) {
      if (sentence.text(i).equals("但") || sentence.isMark(i, ')')) {
        return isExcluded;
      }
      i = afterBracket(sentence, i);
      isExcluded ^= sentence.is(i, Sense.EXCLUSION);
    }
    return isExcluded;
  }

  /** What stands in brackets speaks of itself: （スピニングマスジャイロを除く。）. */
  private static int afterBracket(Sentence sentence, int at) {
    int depth = 0;
    int i = at;
    while (i < sentence.size()) {
      depth += sentence.isMark(i, '(') ? 1 : sentence.isMark(i, ')') ? -1 : 0;
      if (depth <= 0) {
        return i;
      }
      i++;
    }
    return at;
  }

  private static boolean isClauseEnd(Sentence sentence, int at) {
    boolean isNote = sentence.isMark(at, ':') && NOTES.contains(sentence.text(at - 1));
    return isNote || sentence.isAnyMark(at, CLAUSE_ENDS);
  }
}
