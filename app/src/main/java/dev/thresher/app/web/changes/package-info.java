/**
 * The page of what changed between two editions of a list.
 *
 * <p>A {@link dev.thresher.app.job.ChangesJob} is done once for two days; the filters of the
 * address choose among its changes.
 *
 * <p>Trap: a series has no changes; its documents stand beside each other.
 */
@NullMarked
package dev.thresher.app.web.changes;

import org.jspecify.annotations.NullMarked;
