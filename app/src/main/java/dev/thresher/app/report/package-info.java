/**
 * Results as text, tables, JSON and pages that stand alone, with their charts.
 *
 * <p>Values in, characters out: a {@link dev.thresher.app.report.Table} is written by {@link
 * dev.thresher.app.report.TableWriter} in any format; what the JSON contract nests (changes,
 * extractions) has a writer of its own. What a report says itself and the names of columns, codes
 * and units come from tables of words, in English or Chinese.
 *
 * <p>Trap: numbers of the law are decimal strings in JSON, never floating point; a cell that a
 * spreadsheet would run as a formula is disarmed in CSV.
 */
@NullMarked
package dev.thresher.app.report;

import org.jspecify.annotations.NullMarked;
