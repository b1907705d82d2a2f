/**
 * Pages that are pictures: recognised by Tesseract where it is installed and the user asked for it.
 *
 * <p>A picture of a page and its language go in, lines of text come out. {@link
 * dev.thresher.ingest.scan.Scans} says whether pictures are read at all.
 *
 * <p>Trap: recognised text is a guess; the same scan may give other words on another machine. It is
 * never read unasked, and a document made of it carries a warning.
 */
@NullMarked
package dev.thresher.ingest.scan;

import org.jspecify.annotations.NullMarked;
