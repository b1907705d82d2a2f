/** Tests of which entries need a licence for a country. */
@NullMarked
package dev.thresher.track.coverage;

import org.jspecify.annotations.NullMarked;
