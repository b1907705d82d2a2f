/**
 * Laws of Korea as the national law service gives them in JSON: structure only.
 *
 * <p>Articles (제19조의2) go in with their paragraphs (①) and items (1., 가.) as lines of one text; an
 * outline comes out, each law below a heading of its own.
 *
 * <p>Trap: a file may hold several laws whose articles have the same numbers, so the law's name is
 * part of every designator.
 */
@NullMarked
package dev.thresher.ingest.list.korea;

import org.jspecify.annotations.NullMarked;
