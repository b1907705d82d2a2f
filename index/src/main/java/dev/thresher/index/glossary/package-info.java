/**
 * The field's terms in English, Chinese and Japanese: what a query names in one language is looked
 * for in the others.
 *
 * <p>A text in, the terms in it with their alternatives out. The terms come from {@code
 * glossary.tsv}; the application adds the concepts of technical properties.
 *
 * <p>Trap: English terms meet by their stems, the others by their characters; a term of one
 * character counts only where it is a word.
 */
@NullMarked
package dev.thresher.index.glossary;

import org.jspecify.annotations.NullMarked;
