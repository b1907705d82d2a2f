/**
 * Binds numbers to comparators, decides what each number does, and says what it is about.
 *
 * <p>{@link dev.thresher.nlp.parameter.BoundParser} finds the bounds of a sentence whatever its
 * language; a {@code Grammar} of the language tells conditions from thresholds and finds property
 * and subject; {@link dev.thresher.nlp.parameter.SentenceReader} puts both together.
 *
 * <p>Trap: "at 293 K" behind a bound is its condition; "operating at a temperature above 293 K" is
 * a bound itself.
 */
@NullMarked
package dev.thresher.nlp.parameter;

import org.jspecify.annotations.NullMarked;
