/**
 * Families of lists: each kind of text has one that turns the files of an edition into documents.
 *
 * <p>Trap: a family gets files of any form and must say so, with a remedy, when it cannot read one;
 * it never throws for what a file holds.
 */
@NullMarked
package dev.thresher.ingest.list;

import org.jspecify.annotations.NullMarked;
