/**
 * A document becomes typed content.
 *
 * <p>{@link dev.thresher.nlp.ContentReader} is the entry: a document goes in, a {@link
 * dev.thresher.corpus.content.ControlList} comes out; for a loose text a {@link
 * dev.thresher.nlp.TextReading}.
 *
 * <p>Trap: spans of a control list are offsets in the document's source text, never in a cleaned
 * view.
 */
@NullMarked
package dev.thresher.nlp;

import org.jspecify.annotations.NullMarked;
