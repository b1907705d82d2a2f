/**
 * The fields of the index and how their words are made.
 *
 * <p>A text in, tokens with the offsets of the same text out: folding changes characters one for
 * one, so that an offset in the folded text is an offset in the wording. The types here are shared
 * by the writer and the reader and show Lucene; nothing outside this module uses them. Bare words
 * alone keep no offsets: they are for what is searched and never quoted.
 *
 * <p>Trap: the writer and the reader must break words alike; the name of the segmenter stands in
 * the commit data.
 */
@NullMarked
package dev.thresher.index.field;

import org.jspecify.annotations.NullMarked;
