/**
 * Party lists: rows of eCFR tables, of the Consolidated Screening List and of registers in JSON
 * become parties with every field quoted.
 *
 * <p>A row's cells go in; {@link dev.thresher.corpus.content.Party parties} come out, usually one.
 * The row grammar parts name, aliases and addresses of one cell; what it cannot place becomes a
 * remark, so that no word of a row is lost.
 *
 * <p>Trap: a comma stands between name and legal form, between name and address, and inside both.
 */
@NullMarked
package dev.thresher.ingest.table.party;

import org.jspecify.annotations.NullMarked;
