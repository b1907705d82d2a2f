/**
 * Writes the index: contents of editions in, a Lucene index with a fingerprint out.
 *
 * <p>One record per provision and edition, with its parameters in the same block, one record per
 * edition, and the fingerprint of what was built in the commit. An edition is put or removed whole;
 * putting it again replaces it.
 *
 * <p>Trap: nothing is visible before {@code commit}, and what was not committed is gone at {@code
 * close}.
 */
@NullMarked
package dev.thresher.index.write;

import org.jspecify.annotations.NullMarked;
