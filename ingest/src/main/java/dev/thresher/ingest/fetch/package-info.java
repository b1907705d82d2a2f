/**
 * Dated editions from their publishers, politely; the only package that opens an outgoing socket.
 *
 * <p>Rows of a {@code SOURCES.csv} go in; files and the rows of a manifest come out.
 *
 * <p>Trap: nothing is asked of the network unless the caller says that it may be used.
 */
@NullMarked
package dev.thresher.ingest.fetch;

import org.jspecify.annotations.NullMarked;
