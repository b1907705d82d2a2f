/**
 * Which control entries need a licence for a country, and which row says so.
 *
 * <p>{@link dev.thresher.track.entry.ListedEntries} and {@link
 * dev.thresher.track.coverage.Destinations} (a country chart and country groups) go in; {@link
 * dev.thresher.track.coverage.Coverage} gives a {@link dev.thresher.track.coverage.Ruling} for each
 * entry under each {@link dev.thresher.track.coverage.Controlled definition}, with the licence row
 * that decided it.
 *
 * <p>Trap: "controlled" means that a licence is required, not that export is forbidden; and an
 * entry whose licence rows the source leaves out is undecided, never free.
 */
@NullMarked
package dev.thresher.track.coverage;

import org.jspecify.annotations.NullMarked;
