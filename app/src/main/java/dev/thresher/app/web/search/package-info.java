/**
 * The page that searches provisions.
 *
 * <p>Parameters in, a request to the index and its hits out as a page, a file or JSON.
 *
 * <p>Trap: a query that cannot be read is an answer of its own, not a failure.
 */
@NullMarked
package dev.thresher.app.web.search;

import org.jspecify.annotations.NullMarked;
