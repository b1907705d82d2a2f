/**
 * Country charts and country groups: destinations against columns, with a mark where a column
 * applies.
 *
 * <p>CSV and JSON go in; a {@link dev.thresher.corpus.content.CountryChart} comes out.
 *
 * <p>Trap: in "Albania 2 3" the numbers are footnotes, and a row without marks may send the reader
 * elsewhere ("See part 746") instead of permitting anything.
 */
@NullMarked
package dev.thresher.ingest.table.chart;

import org.jspecify.annotations.NullMarked;
