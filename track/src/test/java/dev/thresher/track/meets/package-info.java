/** The verdict of facts on condition trees, held to its laws and its boundaries. */
@NullMarked
package dev.thresher.track.meets;

import org.jspecify.annotations.NullMarked;
