package dev.thresher.corpus.text;

import java.util.OptionalInt;

/**
 * A quotation with its place: {@code text.substring(span)} equals {@code quote}.
 *
 * @param pageOrZero the page, counted from 1, or 0 when the source has no pages
 */
public record Evidence(Span span, String quote, int pageOrZero) {
  public Evidence {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "quotation of " + quote.length() + " characters for span " + span);
    }
  }

  public OptionalInt page() {
    return pageOrZero > 0 ? OptionalInt.of(pageOrZero) : OptionalInt.empty();
  }

  public boolean isQuotedFrom(SourceText text) {
    return span.end() <= text.length() && text.characters().startsWith(quote, span.start());
  }

  /** The same quotation when its text stands {@code distance} code units later in a larger one. */
  public Evidence shift(int distance, int newPageOrZero) {
    return new Evidence(span.shift(distance), quote, newPageOrZero);
  }

  /** The same words where they stand in another text. */
  public Evidence at(int start, int newPageOrZero) {
    return shift(start - span.start(), newPageOrZero);
  }
}
