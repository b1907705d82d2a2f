/** Tests of fields of technology. */
@NullMarked
package dev.thresher.track.field;

import org.jspecify.annotations.NullMarked;
