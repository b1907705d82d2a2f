/**
 * Saved queries, run on new editions.
 *
 * <p>A query that was saved as a file and the contents of an edition in, the provisions that answer
 * it out.
 *
 * <p>Trap: a watch reads one edition at a time and knows nothing of the dates of others.
 */
@NullMarked
package dev.thresher.index.watch;

import org.jspecify.annotations.NullMarked;
