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
  NAME
}
