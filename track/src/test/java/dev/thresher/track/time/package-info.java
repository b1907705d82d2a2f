/** Examples of what held when. */
@NullMarked
package dev.thresher.track.time;

import org.jspecify.annotations.NullMarked;
