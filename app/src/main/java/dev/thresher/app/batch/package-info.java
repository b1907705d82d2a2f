/**
 * Unattended reports: a configuration in, files out, done again only where something changed.
 *
 * <p>{@link dev.thresher.app.batch.ConfigFile} reads the YAML, {@link dev.thresher.app.batch.Batch}
 * does its jobs one by one. An output is written whole or not at all and then entered in a {@link
 * dev.thresher.app.batch.Ledger} with what it was made from; a run that was killed goes on where it
 * stopped and comes to the same bytes.
 *
 * <p>Trap: an output that somebody changed by hand is written again.
 */
@NullMarked
package dev.thresher.app.batch;

import org.jspecify.annotations.NullMarked;
