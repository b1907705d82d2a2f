/**
 * Which provision of one edition is which of the next.
 *
 * <p>An {@link dev.thresher.track.align.EditionView} is a control list with its tokens, skeletons
 * and digests, each computed once, when it is asked for; an {@link
 * dev.thresher.track.align.Alignment} puts every provision of two of them into exactly one record,
 * with the phase that decided, its score and its margin. The editions of a series share {@link
 * dev.thresher.track.align.Wordings}: what they say alike is held once.
 *
 * <p>Trap: the designator is not the identity. A code may be deleted and used again for something
 * else; equal paths only make a pair more likely.
 */
@NullMarked
package dev.thresher.track.align;

import org.jspecify.annotations.NullMarked;
