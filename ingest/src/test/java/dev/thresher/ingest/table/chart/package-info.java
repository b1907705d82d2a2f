/** Tests of charts: cells in, rows out. */
@NullMarked
package dev.thresher.ingest.table.chart;

import org.jspecify.annotations.NullMarked;
