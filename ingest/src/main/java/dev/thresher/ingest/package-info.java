/**
 * Bytes of a source become text, text becomes a document.
 *
 * <p>An {@link dev.thresher.ingest.EditionSource} goes in: the files of one edition in one variant.
 * A {@link dev.thresher.ingest.Reading} comes out: documents with their outlines, and what a reader
 * should know of the files. {@link dev.thresher.ingest.SourceGuess} says which list, date and
 * family a file seems to hold, and why.
 *
 * <p>Trap: one source may give several lists (Part 744 gives the part and the Entity List), so a
 * reading holds documents, not a document.
 */
@NullMarked
package dev.thresher.ingest;

import org.jspecify.annotations.NullMarked;
