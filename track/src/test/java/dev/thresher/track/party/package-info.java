/** Tests of changes in party lists. */
@NullMarked
package dev.thresher.track.party;

import org.jspecify.annotations.NullMarked;
