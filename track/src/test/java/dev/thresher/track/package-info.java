/** Editions for tests, and the laws that hold over all of tracking. */
@NullMarked
package dev.thresher.track;

import org.jspecify.annotations.NullMarked;
