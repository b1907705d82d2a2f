/** What alignment promises, as examples. */
@NullMarked
package dev.thresher.track.align;

import org.jspecify.annotations.NullMarked;
