/** The laws of tracking on random lists and random amendments; every run prints its seed. */
@NullMarked
package dev.thresher.track.law;

import org.jspecify.annotations.NullMarked;
