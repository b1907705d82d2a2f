package dev.thresher.nlp.lexicon;

/** What a phrase may do in a provision; a phrase may have several senses. */
public enum Sense {
  /** A comparator in front of its number: "exceeding", 大于. */
  BEFORE,
  /** A comparator behind its number: "or more", 以上. */
  AFTER,
  BETWEEN,
  FROM,
  TO,
  /** Closes a range: "inclusive", 之间. */
  INCLUSIVE,
  AND,
  OR,
  BUT,
  OF,
  COPULA,
  DETERMINER,
  HAVING,
  PREPOSITION,
  /** Opens a circumstance of measurement: "at", "when measured", 在. */
  CUE,
  /** Closes a circumstance in Chinese and Japanese: 时, 条件下, において. */
  AFTERCUE,
  /** A change of value: "lowered", 降至. */
  CHANGE,
  /** Turns the polarity of its clause: "does not control", 除外. */
  EXCLUSION,
  /** Turns the polarity up to the next comma: "except", "other than". */
  EXCEPTION,
  /** May stand between a number and its comparator: "by weight", (重量). */
  QUALIFIER,
  FOLLOWING,
  PARTICLE,
  /** A word that hides others in it: 小时, 以及. */
  PLAIN,
  STOPWORD
}
