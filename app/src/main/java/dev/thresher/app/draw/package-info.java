/**
 * Draws items at random from the editions of a store, to be judged by reading: parameters for
 * precision, provisions with a numeral for recall, numerals without a role, names of each type,
 * dates.
 *
 * <p>{@link dev.thresher.app.draw.Kind} says what the items of a content are, {@link
 * dev.thresher.app.draw.Draw} takes some of them by a seed, {@link dev.thresher.app.draw.Reading}
 * shows what is there to be judged.
 *
 * <p>Trap: one wording stands in many editions; it is one item, drawn from the first of them.
 */
@NullMarked
package dev.thresher.app.draw;

import org.jspecify.annotations.NullMarked;
