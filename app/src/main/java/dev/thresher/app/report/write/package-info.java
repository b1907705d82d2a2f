/**
 * Reports as bytes: the one place that knows every form of a result.
 *
 * <p>A {@link dev.thresher.app.report.Report} and a {@link dev.thresher.app.report.Format} in, the
 * bytes of a file out: the same bytes for the same report.
 *
 * <p>Trap: in a spreadsheet a text that begins like a formula stays text, but a reader who edits
 * the cell would run it; such cells carry the text format.
 */
@NullMarked
package dev.thresher.app.report.write;

import org.jspecify.annotations.NullMarked;
