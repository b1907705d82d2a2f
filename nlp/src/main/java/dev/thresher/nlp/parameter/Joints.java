package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;

/** What joins two numbers: a link of a range, a comma, a conjunction. */
final class Joints {
  private Joints() {}

  /** Behind articles and "of". */
  static int afterFillers(Sentence sentence, int from) {
    int at = from;
    while (sentence.is(at, Sense.DETERMINER) || sentence.is(at, Sense.OF)) {
      at++;
    }
    return at;
  }

  /** "and" or "or". */
  static boolean isConjunction(Sentence sentence, int at) {
    return sentence.is(at, Sense.AND) || sentence.is(at, Sense.OR);
  }

  /** "to", 至 or a dash. */
  static boolean isLink(Sentence sentence, int at) {
    return sentence.is(at, Sense.TO) || sentence.isMark(at, '-');
  }

  /** Behind a comma, if one stands there. */
  static int afterComma(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ",、") || sentence.text(at).equals("、") ? at + 1 : at;
  }

  /** Behind "but", "and", "or". */
  static int afterJoin(Sentence sentence, int from) {
    int at = from;
    while (sentence.is(at, Sense.BUT) || isConjunction(sentence, at)) {
      at++;
    }
    return at;
  }
}
