/**
 * Published statements as queries: does the record bear them out?
 *
 * <p>A {@link dev.thresher.track.claim.Check} says what a statement comes to; {@link
 * dev.thresher.track.claim.Arithmetic} and {@link dev.thresher.track.claim.ValueAudit} give a
 * {@link dev.thresher.track.claim.Judgement} with what was found. {@link
 * dev.thresher.track.claim.ChangeMatrix} counts changes under every definition and says which is
 * nearest to a reported number.
 *
 * <p>Trap: the nearest count is not the reported one. A definition chosen afterwards to hit a
 * number proves nothing.
 */
@NullMarked
package dev.thresher.track.claim;

import org.jspecify.annotations.NullMarked;
