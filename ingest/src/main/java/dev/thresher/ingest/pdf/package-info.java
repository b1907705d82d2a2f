/**
 * PDF files: bytes in, an {@link dev.thresher.ingest.layout.Extract} out, a block per paragraph.
 * PDFBox extracts glyphs; its types end here.
 *
 * <p>Glyphs become lines in the order in which they are drawn; lines of a two-column page are
 * parted at the gutter; page heads and feet are declared furniture; lines become paragraphs where
 * the first word of the next line would have fitted. A paragraph that goes on behind a page end is
 * a second block with the element {@code rest}.
 *
 * <p>Trap: a raised figure is smaller and higher than its line, and that is all that a PDF says of
 * an exponent. Hyphens at line ends stay as they are.
 */
@NullMarked
package dev.thresher.ingest.pdf;

import org.jspecify.annotations.NullMarked;
