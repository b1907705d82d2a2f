/**
 * The analyst's questions as values: what is covered, who is listed, which thresholds a capability
 * meets, whether a published statement holds.
 *
 * <p>An {@link dev.thresher.app.analysis.Analysis} is a record of what is asked; with a {@link
 * dev.thresher.app.job.Choice} of a corpus it gives an {@link
 * dev.thresher.app.report.AnalysisReport}: the counts, and the rows behind each. The command line
 * and the workbench ask the same way.
 *
 * <p>Trap: what a corpus does not hold is said in the counts (missing, undecided), never left out.
 */
@NullMarked
package dev.thresher.app.analysis;

import org.jspecify.annotations.NullMarked;
