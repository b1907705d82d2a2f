package dev.thresher.ingest.bytes;

/** The forms of files that some family can read. */
public enum FileKind {
  PDF,
  HTML,
  XML,
  JSON,
  JSON_LINES,
  CSV,
  MARKDOWN,
  TEXT,
  /** Word, ODT and the like. */
  OFFICE,
  EMPTY,
  OTHER
}
