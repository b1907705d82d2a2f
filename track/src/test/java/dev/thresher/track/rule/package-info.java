/** Examples of which rules fit a change. */
@NullMarked
package dev.thresher.track.rule;

import org.jspecify.annotations.NullMarked;
