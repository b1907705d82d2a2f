/**
 * The structure of a control list: designators, provisions and the outline that places every
 * character.
 *
 * <p>A {@link dev.thresher.corpus.entry.Document} is one edition with its text and its outline. An
 * {@link dev.thresher.corpus.entry.Outline} cannot be built unless each source character is in
 * exactly one provision's own text, in page furniture, or unplaced.
 *
 * <p>Trap: a designator is a name at a date, not an identity; it may be reused for something else.
 */
@NullMarked
package dev.thresher.corpus.entry;

import org.jspecify.annotations.NullMarked;
