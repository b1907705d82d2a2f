package dev.thresher.index.search;

import java.time.LocalDate;

/** Which editions a request is about. */
public sealed interface When {
  /** Of each list the edition in force on that day. */
  record AsOf(LocalDate date) implements When {}

  /** Of each list its latest edition. */
  record Latest() implements When {}

  /** Every edition; editions of one provision are one hit. */
  record AllEditions() implements When {}

  static When latest() {
    return new Latest();
  }

  static When asOf(LocalDate date) {
    return new AsOf(date);
  }

  static When allEditions() {
    return new AllEditions();
  }
}
