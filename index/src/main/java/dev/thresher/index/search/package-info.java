/**
 * Searches the index: a {@link dev.thresher.index.search.SearchRequest} in, hits with exact
 * quotations out.
 *
 * <p>A request names its date; an answer holds one hit per provision through all editions, in an
 * order that depends on nothing but the contents. Readers see the last commit and go on while
 * another process writes.
 *
 * <p>Trap: a quotation is a piece of the source in one place; a provision whose words stand in
 * several places gives several.
 */
@NullMarked
package dev.thresher.index.search;

import org.jspecify.annotations.NullMarked;
