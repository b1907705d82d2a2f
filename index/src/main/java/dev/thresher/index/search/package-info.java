/**
 * Searches the index: a {@link dev.thresher.index.search.SearchRequest} in, hits with exact
 * quotations out.
 *
 * <p>A request names its date; an answer holds one hit per provision through all editions, in an
 * order that depends on nothing but the contents. Readers see the last commit and go on while
 * another process writes.
 *
 * <p>Trap: a record holds for all editions in a row that say the same, so it has no edition, date
 * or place of its own; ask {@link dev.thresher.index.search.HeldBy} which of the wanted editions
 * hold it and {@link dev.thresher.index.search.Standings} where it stands in one of them.
 *
 * <p>Trap: a quotation is a piece of the source in one place; a provision whose words stand in
 * several places gives several.
 */
@NullMarked
package dev.thresher.index.search;

import org.jspecify.annotations.NullMarked;
