/**
 * The content-addressed store: raw bytes, the catalogue of editions, derived results.
 *
 * <p>Truth is {@code objects} and {@code catalogue.jsonl}; {@code derived} and {@code index} can be
 * deleted and come back equal.
 *
 * <p>Trap: a name is never reused for other bytes; a write is a temporary file, a sync and an
 * atomic move.
 */
@NullMarked
package dev.thresher.corpus.store;

import org.jspecify.annotations.NullMarked;
