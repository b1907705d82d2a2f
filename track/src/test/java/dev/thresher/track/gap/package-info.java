/** Tests of capabilities beside thresholds. */
@NullMarked
package dev.thresher.track.gap;

import org.jspecify.annotations.NullMarked;
