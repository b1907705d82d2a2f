/**
 * Lists that are tables: party lists and country charts.
 *
 * <p>Rows of eCFR tables, of CSV and of JSON go in; a {@link dev.thresher.corpus.content.PartyList}
 * or a {@link dev.thresher.corpus.content.CountryChart} comes out, with a document whose provisions
 * are the rows. What the cells hold is settled here; no language stage reads them again.
 *
 * <p>Trap: the Entity List prints a destination once and leaves the first cell of the rows below it
 * empty; names, aliases and addresses share one cell and are told apart by commas alone.
 */
@NullMarked
package dev.thresher.ingest.table;

import org.jspecify.annotations.NullMarked;
