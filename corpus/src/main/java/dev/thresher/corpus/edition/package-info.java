/**
 * Which text of which list, as of when: lists, editions, their dates, digests and languages.
 *
 * <p>Trap: the date of an edition is the day whose law it shows, not the day of publication or of
 * download; those stand in {@link dev.thresher.corpus.edition.EditionDates}.
 */
@NullMarked
package dev.thresher.corpus.edition;

import org.jspecify.annotations.NullMarked;
