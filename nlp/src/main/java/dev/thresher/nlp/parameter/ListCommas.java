package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;

/**
 * Commas of English that end no clause: of an insertion ("preparations containing, as basic
 * constituents, 70 %") and of a list of names ("exports to Norway, Japan, or Chile for").
 */
final class ListCommas {
  private static final int LONGEST_NAME = 5;

  private ListCommas() {}

  /** The index itself, or the one before such a comma and its insertion. */
  static int before(Sentence sentence, int at) {
    if (sentence.language() != Language.ENGLISH || !sentence.isMark(at, ',')) {
      return at;
    }
    int insertion = Interposed.start(sentence, at);
    if (insertion < at && sentence.is(insertion - 1, Sense.HAVING)) {
      return insertion - 1;
    }
    return isOfNames(sentence, at) ? at - 1 : at;
  }

  private static boolean isOfNames(Sentence sentence, int comma) {
    if (Joints.isConjunction(sentence, comma + 1)) {
      return isName(sentence, comma + 2) && isBehindComma(sentence, comma - 1);
    }
    int next = comma + 1;
    while (next < comma + LONGEST_NAME && isName(sentence, next)) {
      next++;
    }
    int joint = sentence.isMark(next, ',') ? next + 1 : next;
    return next > comma + 1
        && isName(sentence, comma - 1)
        && Joints.isConjunction(sentence, joint)
        && isName(sentence, joint + 1);
  }

  /** The comma before "or" is one of a list only if another stands before it. */
  private static boolean isBehindComma(Sentence sentence, int last) {
    int at = last;
    while (at > last - LONGEST_NAME && isName(sentence, at)) {
      at--;
    }
    return at < last && sentence.isMark(at, ',');
  }

  private static boolean isName(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord()
        || sentence.is(at, Sense.DETERMINER)
        || (sentence.at(at) instanceof Lexeme.Label(int start, int end, LabelKind kind)
            && kind == LabelKind.NAME);
  }
}
