package dev.thresher.nlp.lexicon;

/** Why a number measures nothing. */
public enum LabelKind {
  /** ECCN, HS, CAS, serial numbers. */
  CODE,
  /** Laws, regulations, standards, announcements. */
  CITATION,
  DATE,
  /** Paragraphs, notes, tables, list markers. */
  PARAGRAPH,
  /** Part of a name: 5G, Type 304, C-130J, 3 dB bandwidth. */
  NAME,
  /** A number that lost a part of itself: 1 × 10⁻ without its exponent. Counted as unread. */
  BROKEN
}
