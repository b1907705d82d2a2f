/** Tests of changes in country charts. */
@NullMarked
package dev.thresher.track.chart;

import org.jspecify.annotations.NullMarked;
