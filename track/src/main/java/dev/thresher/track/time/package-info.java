/**
 * Which text held when, and which was known when.
 *
 * <p>Two time axes: an edition is <em>in force</em> from its effective date (or the day whose law
 * it shows), and <em>known</em> from the day on which it was published. {@link
 * dev.thresher.track.time.Timeline} answers for both.
 *
 * <p>Trap: an edition that shows the law of a day was mostly published after that day; a text may
 * be published long before it takes effect.
 */
@NullMarked
package dev.thresher.track.time;

import org.jspecify.annotations.NullMarked;
