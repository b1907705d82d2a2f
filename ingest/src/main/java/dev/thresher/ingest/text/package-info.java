/**
 * Plain and line-based sources: bytes are decoded, lines are written down with their places.
 *
 * <p>Trap: a line feed that parts two chunks of a {@link dev.thresher.ingest.text.Transcript}
 * belongs to the text like any other character.
 */
@NullMarked
package dev.thresher.ingest.text;

import org.jspecify.annotations.NullMarked;
