package dev.thresher.ingest.list.ccl;

/** What a code that stands alone in a line is. */
enum Codes {
  /** In Supplement No. 1: the remains of a chapeau that the source lost. */
  STUBS,
  /** In Supplements No. 5, 6 and 7: the entry of the list itself. */
  TEXT
}
