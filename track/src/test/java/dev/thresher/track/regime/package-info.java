/** Examples of controls that two regimes share. */
@NullMarked
package dev.thresher.track.regime;

import org.jspecify.annotations.NullMarked;
