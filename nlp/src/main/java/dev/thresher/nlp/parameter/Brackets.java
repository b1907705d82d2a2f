package dev.thresher.nlp.parameter;

/** Finds the other end of a bracket, those within it left out; looks no farther than asked. */
final class Brackets {
  static final int NONE = -1;

  private Brackets() {}

  /** The bracket that the one at {@code close} ends; {@link #NONE} if none is in reach. */
  static int opening(Sentence sentence, int close, int reach) {
    return sentence.isMark(close, ')') ? around(sentence, close - 1, reach) : NONE;
  }

  /** The bracket in which {@code inside} stands; {@link #NONE} if none opens in reach. */
  static int around(Sentence sentence, int inside, int reach) {
    int depth = 1;
    for (int at = inside; at >= 0 && at > inside - reach; at--) {
      depth += sentence.isMark(at, ')') ? 1 : sentence.isMark(at, '(') ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return NONE;
  }

  /** The bracket that ends the one at {@code open}; {@link #NONE} if none is in reach. */
  static int closing(Sentence sentence, int open, int reach) {
    if (!sentence.isMark(open, '(')) {
      return NONE;
    }
    int depth = 0;
    for (int at = open; at < sentence.size() && at - open < reach; at++) {
      depth += sentence.isMark(at, '(') ? 1 : sentence.isMark(at, ')') ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return NONE;
  }
}
