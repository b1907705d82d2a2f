/** Tests of counts of listed parties. */
@NullMarked
package dev.thresher.track.roster;

import org.jspecify.annotations.NullMarked;
