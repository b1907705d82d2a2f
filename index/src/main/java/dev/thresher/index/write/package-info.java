/**
 * Writes the index: contents of editions in, a Lucene index with a fingerprint out.
 *
 * <p>One record per provision and what it says, with its parameters in the same block, held by all
 * editions in a row that say the same; one record per edition, with where its provisions stand; and
 * the fingerprint of what was built in the commit. An edition is put whole, behind those of its
 * list with earlier dates; putting it again replaces it and takes out those behind it.
 *
 * <p>Trap: nothing is visible before {@code commit}, and what was not committed is gone at {@code
 * close}.
 */
@NullMarked
package dev.thresher.index.write;

import org.jspecify.annotations.NullMarked;
