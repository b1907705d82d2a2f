package dev.thresher.track.align;

import dev.thresher.corpus.text.Span;

/**
 * A word, number, reference or sign of a provision, folded so that print no longer matters.
 *
 * @param text lower case where case is print; thousands signs and trailing zeros gone
 * @param span where it stands in the source text
 */
public record Token(String text, Kind kind, Span span) {
  /** What a token is to the skeleton: numbers and references are masked there. */
  public enum Kind {
    WORD,
    HAN,
    NUMBER,
    REFERENCE,
    SIGN
  }

  private static final String MASK = "#";

  /** The token as the skeleton has it. */
  public String masked() {
    return isMasked() ? MASK : text;
  }

  public boolean isMasked() {
    return kind == Kind.NUMBER || kind == Kind.REFERENCE;
  }
}
