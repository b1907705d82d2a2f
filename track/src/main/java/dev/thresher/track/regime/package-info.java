/**
 * The same control in two regimes: which provision of one list answers which of another, and which
 * of them catches more.
 *
 * <p>Two editions of different lists go in, with a reader of terms that knows both languages;
 * {@link dev.thresher.track.regime.RegimeComparison} gives {@link
 * dev.thresher.track.regime.Counterpart}s, aligned by property, value and words.
 *
 * <p>Trap: the same code means different things in two regimes. Codes are not looked at.
 */
@NullMarked
package dev.thresher.track.regime;

import org.jspecify.annotations.NullMarked;
