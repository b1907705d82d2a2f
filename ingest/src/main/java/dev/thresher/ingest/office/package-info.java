/**
 * Word files (DOCX): bytes in, an {@link dev.thresher.ingest.layout.Extract} out. Apache POI reads,
 * which Tika's office parser brings; its types end here.
 *
 * <p>Trap: Tika's own text of a DOCX loses what is raised (10³ becomes 103) and the labels that
 * Word counts by itself; both are read from the runs and the numbering instead.
 */
@NullMarked
package dev.thresher.ingest.office;

import org.jspecify.annotations.NullMarked;
