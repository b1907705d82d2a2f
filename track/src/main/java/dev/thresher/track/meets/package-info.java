/**
 * The one verdict of facts on a condition tree: does a product with these values meet a control?
 *
 * <p>{@link dev.thresher.track.meets.Facts} and {@link dev.thresher.corpus.content.ConditionTree}s
 * in, a {@link dev.thresher.track.meets.Verdict} for each control out, with the demands that
 * decided it. Logic has three values, bounds are compared in exact decimals: 300.0 is not
 * "exceeding 300".
 *
 * <p>Trap: "not met" needs one demand that fails, "met" needs every word of the control to be
 * known. What the facts do not say is never guessed; it makes the verdict "cannot say".
 */
@NullMarked
package dev.thresher.track.meets;

import org.jspecify.annotations.NullMarked;
