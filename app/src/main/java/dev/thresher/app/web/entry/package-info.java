/**
 * The pages of one provision: its text with the parameters marked, its history, its wording in two
 * editions, and the page it was read from.
 *
 * <p>A {@link dev.thresher.app.web.entry.Place} is what an address names: list, day and code; each
 * page of a place is a permanent address of its own.
 *
 * <p>Trap: between two days the same code may name two provisions; histories and redlines follow
 * the lineage, not the code.
 */
@NullMarked
package dev.thresher.app.web.entry;

import org.jspecify.annotations.NullMarked;
