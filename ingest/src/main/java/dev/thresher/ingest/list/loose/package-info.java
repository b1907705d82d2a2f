/**
 * Documents of no known family: a standard, a draft, a page of a report, a few lines in a file.
 *
 * <p>Whatever the document is, each paragraph becomes a provision, so that no number in it is lost;
 * labels ({@code a.}, {@code (1)}, {@code 3A001.e.1.b}) give it the order that they show. Where the
 * text has the form of a known family, that family reads it.
 */
@NullMarked
package dev.thresher.ingest.list.loose;

import org.jspecify.annotations.NullMarked;
