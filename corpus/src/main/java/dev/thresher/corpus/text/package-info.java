/**
 * The words of an edition and the way back to them.
 *
 * <p>An extractor's characters go in as a {@link dev.thresher.corpus.text.SourceText}, which never
 * changes; a {@link dev.thresher.corpus.text.Normalized} view cleans typography and answers where
 * each of its characters came from; an {@link dev.thresher.corpus.text.Evidence} is a quotation
 * that is checked against its text when it is built.
 *
 * <p>Trap: offsets are UTF-16 code units of the source text, half-open. An offset on a normalised
 * view is never kept.
 */
@NullMarked
package dev.thresher.corpus.text;

import org.jspecify.annotations.NullMarked;
