/**
 * Outlines in the making: provisions are opened, spans are handed to them, and a finished outline
 * comes out.
 *
 * <p>Trap: blanks between the spans that were handed out go to whatever stands before them; words
 * that nobody claimed become {@code unplaced}.
 */
@NullMarked
package dev.thresher.ingest.outline;

import org.jspecify.annotations.NullMarked;
