/**
 * The US Commerce Control List, 15 CFR 774: categories, product groups, entries, licence tables,
 * items and notes.
 *
 * <p>Lines with their spans go in, an outline comes out. {@link
 * dev.thresher.ingest.list.ccl.LineForm} says what one line is by itself; an {@code EntryReader}
 * keeps the state of one entry and hands each line to a provision.
 *
 * <p>Trap: in the JSON Lines form a whole subtree may stand inline in one row, each of its items
 * printed twice, first without and then with its marker; the unmarked print is furniture. A note
 * stands wherever the source dropped it, so its owner is the provision that it names, not the line
 * above it.
 */
@NullMarked
package dev.thresher.ingest.list.ccl;

import org.jspecify.annotations.NullMarked;
