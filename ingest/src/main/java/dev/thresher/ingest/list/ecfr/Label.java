package dev.thresher.ingest.list.ecfr;

/**
 * A paragraph's label without its brackets or point.
 *
 * @param style how it is printed; {@code (1)} and {@code 1.} never number one list
 */
record Label(String text, Style style) {
  boolean isBracketed() {
    return style == Style.BRACKETED;
  }

  /** How a label is set off from the words. */
  enum Style {
    BRACKETED,
    POINTED
  }
}
