/**
 * The pages of the analyses: counts, each with the rows behind it.
 *
 * <p>An {@link dev.thresher.app.analysis.Analysis} in, its report with a form above it out.
 *
 * <p>Trap: what an analysis cannot decide stands in its notes and is shown, never left out.
 */
@NullMarked
package dev.thresher.app.web.analysis;

import org.jspecify.annotations.NullMarked;
