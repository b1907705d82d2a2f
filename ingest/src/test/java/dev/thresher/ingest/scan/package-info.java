/** Scans, and programs that stand where Tesseract would. */
@NullMarked
package dev.thresher.ingest.scan;

import org.jspecify.annotations.NullMarked;
