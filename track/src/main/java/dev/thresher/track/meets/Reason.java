package dev.thresher.track.meets;

import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * One demand of a control, and how the facts stand to it.
 *
 * @param provision path of the provision in which the demand stands
 * @param property the bounded property as worded; empty for a demand in words
 * @param threshold empty for a demand in words
 * @param fact the fact that was held against it; empty if there is none
 * @param satisfied whether the words or the bound hold, taken by themselves
 * @param isException true if what satisfies this is let go
 * @param note what a reader should know: what is missing, or what was taken for granted
 */
public record Reason(
    String provision,
    String property,
    Optional<Threshold> threshold,
    Optional<Fact> fact,
    Truth satisfied,
    boolean isException,
    Evidence evidence,
    String note) {
  Reason asException() {
    return new Reason(
        provision, property, threshold, fact, satisfied, !isException, evidence, note);
  }
}
