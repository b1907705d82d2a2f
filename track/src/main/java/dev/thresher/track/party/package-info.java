/**
 * What changed between two editions of a party list: parties added, removed and amended.
 *
 * <p>Two {@link dev.thresher.corpus.content.PartyList}s go in; a {@link
 * dev.thresher.track.party.PartyComparison} comes out, with a {@link
 * dev.thresher.corpus.change.Change} for each party that came or went and for each field of one
 * that changed.
 *
 * <p>Trap: editions of the Entity List differ in hundreds of full stops, dashes and line breaks
 * that change nothing; a row is compared by its letters and figures alone.
 */
@NullMarked
package dev.thresher.track.party;

import org.jspecify.annotations.NullMarked;
