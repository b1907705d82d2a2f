/** What the comparison of thresholds promises, as examples. */
@NullMarked
package dev.thresher.track.parameter;

import org.jspecify.annotations.NullMarked;
