/**
 * What changed between two editions: one record per threshold, with both quotations, and the
 * lineage it belongs to.
 *
 * <p>Trap: "exceeding x" going up relaxes a control, "x or less" going up tightens it, and an
 * exclusion turns both round.
 */
@NullMarked
package dev.thresher.corpus.change;

import org.jspecify.annotations.NullMarked;
