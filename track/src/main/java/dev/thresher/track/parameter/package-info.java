/**
 * What an alignment means for the thresholds: changes with their direction, histories, lineages.
 *
 * <p>Two {@link dev.thresher.corpus.content.ControlList}s go in; a {@link
 * dev.thresher.track.parameter.Comparison} comes out, with one {@link
 * dev.thresher.corpus.change.Change} per threshold that differs. {@link
 * dev.thresher.track.parameter.Lineages} follow each provision over all editions of its list; a
 * {@link dev.thresher.track.parameter.NextEdition} adds one to a history that is known already.
 *
 * <p>Trap: a comparison is always computed from the earlier to the later edition and turned round
 * when it is asked for backwards, so that it cannot depend on who asks.
 */
@NullMarked
package dev.thresher.track.parameter;

import org.jspecify.annotations.NullMarked;
