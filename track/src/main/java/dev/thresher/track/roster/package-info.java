/**
 * Party lists as they are counted: by destination, type, field and year of first listing.
 *
 * <p>{@link dev.thresher.corpus.content.PartyList}s go in; a {@link
 * dev.thresher.track.roster.Roster} gives groups of {@link dev.thresher.track.roster.Member}s, and
 * {@link dev.thresher.track.roster.PartyCount} counts each group under four definitions.
 *
 * <p>Trap: a list of today holds survivors. Who was listed and removed before is not in it, so that
 * a count "as of" an earlier day is too low by an unknown number.
 */
@NullMarked
package dev.thresher.track.roster;

import org.jspecify.annotations.NullMarked;
