/** Tests of published statements as queries. */
@NullMarked
package dev.thresher.track.claim;

import org.jspecify.annotations.NullMarked;
