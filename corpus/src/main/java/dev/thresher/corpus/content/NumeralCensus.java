package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Span;
import java.util.List;

/**
 * How many numerals a text holds and which of them were given no role.
 *
 * @param numerals all numerals, read or not
 * @param unread the spans of those without a role; a defect that is counted
 */
public record NumeralCensus(int numerals, List<Span> unread) {
  public NumeralCensus {
    unread = List.copyOf(unread);
    if (numerals < unread.size()) {
      throw new IllegalArgumentException(unread.size() + " unread of " + numerals + " numerals");
    }
  }

  /** Of a content whose numerals are not counted: a table. */
  public static NumeralCensus none() {
    return new NumeralCensus(0, List.of());
  }

  public double unreadShare() {
    return numerals == 0 ? 0 : (double) unread.size() / numerals;
  }
}
