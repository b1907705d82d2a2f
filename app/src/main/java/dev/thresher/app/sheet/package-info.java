/**
 * Tables that a person wrote: CSV or a spreadsheet, read row by row with errors that name the row
 * and the column.
 *
 * <p>The bytes of a file go in; a {@link dev.thresher.app.sheet.WrittenTable} gives {@link
 * dev.thresher.app.sheet.WrittenRow}s, whose cells are asked for by the name of their column.
 *
 * <p>Trap: in a spreadsheet a number has no unit and a day is a number; both come out as the digits
 * that the file holds, a day as {@code 2022-06-23}.
 */
@NullMarked
package dev.thresher.app.sheet;

import org.jspecify.annotations.NullMarked;
