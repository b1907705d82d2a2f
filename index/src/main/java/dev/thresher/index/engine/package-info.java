/**
 * The index for a search engine that many machines serve: OpenSearch.
 *
 * <p>The records that {@link dev.thresher.index.write.Blocks} gives go out as documents with the
 * same fields, and queries of our language as bodies of its {@code _search}. Texts go out as the
 * words that our analyzers see, with blanks between, so that the engine needs no plug-in and both
 * break words alike.
 *
 * <p>Trap: a point in a name makes an object of it in the engine; names of dimensions are written
 * with {@code _} instead, see {@link dev.thresher.index.engine.EngineFields}.
 */
@NullMarked
package dev.thresher.index.engine;

import org.jspecify.annotations.NullMarked;
