/** Tests of what is counted as an entry and as an item. */
@NullMarked
package dev.thresher.track.entry;

import org.jspecify.annotations.NullMarked;
