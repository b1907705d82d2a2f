/**
 * Scores what was read against gold sets.
 *
 * <p>A gold file and a reader go in, precision, recall and F1 come out, per type, by exact and by
 * overlapping span. {@link dev.thresher.nlp.evaluate.EntityScorer} serves entities and dates alike.
 *
 * <p>Trap: an overlap counts each gold mention once; two found pieces of one name are one right and
 * one wrong.
 */
@NullMarked
package dev.thresher.nlp.evaluate;

import org.jspecify.annotations.NullMarked;
