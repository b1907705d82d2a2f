/**
 * Conditions that are saved in the store and checked when a new edition comes in.
 *
 * <p>A {@link dev.thresher.app.watch.Condition} is a file that a person can read and edit; {@link
 * dev.thresher.app.watch.Round} checks all of them against the editions that they have not seen and
 * gives {@link dev.thresher.app.watch.Alert}s, each once.
 *
 * <p>Trap: a condition does not look back. What was in the store when it was added is known to it.
 */
@NullMarked
package dev.thresher.app.watch;

import org.jspecify.annotations.NullMarked;
