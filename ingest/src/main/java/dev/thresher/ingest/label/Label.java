package dev.thresher.ingest.label;

/**
 * A paragraph's label without its brackets or point.
 *
 * @param last the label that a range ends with, {@code g} of {@code (c)-(g) [Reserved]}; else the
 *     label itself
 * @param style how it is printed; {@code (1)} and {@code 1.} never number one list
 */
public record Label(String text, Style style, String last) {
  public Label(String text, Style style) {
    this(text, style, text);
  }

  public boolean isBracketed() {
    return style == Style.BRACKETED;
  }

  /** How a label is set off from the words. */
  public enum Style {
    BRACKETED,
    POINTED
  }
}
