/**
 * What can be asked of a corpus, as values: the same job for a command, a watch and a batch.
 *
 * <p>A {@link dev.thresher.app.job.Job} and a corpus in, a {@link dev.thresher.app.report.Report}
 * out; {@link dev.thresher.app.job.Choice} turns the names that a user wrote into editions.
 *
 * <p>Trap: a day names the edition in force then, which may be of an earlier day.
 */
@NullMarked
package dev.thresher.app.job;

import org.jspecify.annotations.NullMarked;
