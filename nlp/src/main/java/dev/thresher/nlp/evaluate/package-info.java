/**
 * Scores what was read against gold sets.
 *
 * <p>A gold file and a reader go in, precision, recall and F1 come out, per type, by exact and by
 * overlapping span. {@link dev.thresher.nlp.evaluate.EntityScorer} serves entities and dates alike.
 *
 * <p>{@link dev.thresher.nlp.evaluate.Scorer} serves thresholds: it counts bounds, a range is two,
 * and a condition that is reported as a threshold is wrong. Misses of a test split must not be read
 * by those who tune the rules.
 *
 * <p>Trap: an overlap counts each gold mention once; two found pieces of one name are one right and
 * one wrong.
 */
@NullMarked
package dev.thresher.nlp.evaluate;

import org.jspecify.annotations.NullMarked;
