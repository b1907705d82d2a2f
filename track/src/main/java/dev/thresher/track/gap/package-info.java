/**
 * What somebody can make, laid against what is controlled.
 *
 * <p>{@link dev.thresher.track.gap.Capability capabilities} and an edition go in; {@link
 * dev.thresher.track.gap.GapAnalysis} gives a {@link dev.thresher.track.gap.Gap} for each threshold
 * on the same quantity of the same kind of thing: reached or short, and by what factor.
 *
 * <p>Trap: a reached threshold is not a met control, which may ask for more; and a cell is not a
 * pack: where the class of part differs, nothing is compared, and that is said.
 */
@NullMarked
package dev.thresher.track.gap;

import org.jspecify.annotations.NullMarked;
