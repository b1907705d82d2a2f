/**
 * What changed between two editions of a country chart: cells that were set or cleared.
 *
 * <p>Two {@link dev.thresher.corpus.content.CountryChart}s go in; a {@link
 * dev.thresher.track.chart.ChartComparison} comes out. Rows are matched by country, not by the name
 * that a publisher prints for it.
 *
 * <p>Trap: where a whole column differs, two sources disagree; that is no amendment.
 */
@NullMarked
package dev.thresher.track.chart;

import org.jspecify.annotations.NullMarked;
