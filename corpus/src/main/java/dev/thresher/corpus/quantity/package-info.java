/**
 * Quantities, units and the bounds that a provision puts on them, in exact decimals.
 *
 * <p>{@link dev.thresher.corpus.quantity.Quantity} is a number with its unit; {@link
 * dev.thresher.corpus.quantity.Threshold} a demand on one. Units stand in {@code units.tsv}.
 *
 * <p>Trap: temperatures and logarithmic units are not ratios; 293 K and 20 °C are compared through
 * an offset.
 */
@NullMarked
package dev.thresher.corpus.quantity;

import org.jspecify.annotations.NullMarked;
