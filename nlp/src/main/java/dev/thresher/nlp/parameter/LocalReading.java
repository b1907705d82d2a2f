package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.Optional;

/**
 * What one sentence or list item says by itself; offsets in its normalised words. A pure function
 * of the words, so equal sentences have equal readings.
 *
 * @param numerals how many numerals it holds
 * @param unread those that were given no role
 * @param subject the thing that it is about
 * @param open a comparator at its end that waits for the numbers of the items below: "exceeding:"
 * @param openSpan where that comparator stands; empty span if there is none
 * @param property what the sentence ends with being about, for items that name nothing
 * @param handedDown the circumstances that belong to none of its own thresholds, but to those of
 *     the items below
 * @param isExclusion true where it says that what follows is not controlled
 */
record LocalReading(
    List<Reading> readings,
    int numerals,
    List<Span> unread,
    Optional<String> subject,
    Optional<Relation> open,
    Span openSpan,
    String property,
    List<Zone> handedDown,
    boolean isExclusion) {
  LocalReading {
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
    handedDown = List.copyOf(handedDown);
  }
}
