/** Examples of what a certificate of no change says. */
@NullMarked
package dev.thresher.track.certificate;

import org.jspecify.annotations.NullMarked;
