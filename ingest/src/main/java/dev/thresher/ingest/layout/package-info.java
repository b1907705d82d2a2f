/**
 * What every extractor gives, whatever the file was: a source text, its blocks in reading order,
 * and its furniture.
 *
 * <p>A {@link dev.thresher.ingest.layout.BlockWriter} takes words and tags from an extractor; an
 * {@link dev.thresher.ingest.layout.Extract} comes out. Families read structure from blocks only,
 * so that a PDF and an HTML file of one edition give one outline.
 *
 * <p>Trap: blanks inside a block are collapsed as a browser does; a line end in the markup before a
 * raised figure is dropped, because eCFR breaks its lines there.
 */
@NullMarked
package dev.thresher.ingest.layout;

import org.jspecify.annotations.NullMarked;
