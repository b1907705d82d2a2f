/**
 * Reads numbers and measures at a place of a normalised text, whatever the language.
 *
 * <p>In go characters and an offset, out come a {@link dev.thresher.nlp.quantity.Numeral} or a
 * {@link dev.thresher.nlp.quantity.Measure}: every style of digits, powers of ten with or without
 * their height, Chinese and Japanese numerals, English number words.
 *
 * <p>Trap: 5 × 105 is 5 × 10⁵ that lost its height; such a number is marked as suspect.
 */
@NullMarked
package dev.thresher.nlp.quantity;

import org.jspecify.annotations.NullMarked;
