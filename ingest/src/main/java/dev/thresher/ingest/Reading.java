package dev.thresher.ingest;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import java.util.List;

/**
 * What reading one edition gave: its documents, one per list in it, and what a reader should know
 * of the files.
 */
public record Reading(List<Document> documents, List<Diagnostic> diagnostics, Outcome outcome) {
  /** How the reading ended. */
  public enum Outcome {
    READ,
    /** No family of ours knows this kind of text yet; the bytes are kept. */
    KEPT_NOT_READ,
    /**
     * A file is broken or beyond the limits; a diagnostic names it. No documents: half an edition
     * would look like deletions.
     */
    FAILED
  }

  public Reading {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
    if (outcome != Outcome.READ && !documents.isEmpty()) {
      throw new IllegalArgumentException("documents come only from an edition that was read");
    }
  }

  public static Reading read(List<Document> documents, List<Diagnostic> diagnostics) {
    return new Reading(documents, diagnostics, Outcome.READ);
  }

  public static Reading keptNotRead(Diagnostic why) {
    return new Reading(List.of(), List.of(why), Outcome.KEPT_NOT_READ);
  }

  public static Reading failed(List<Diagnostic> diagnostics) {
    return new Reading(List.of(), diagnostics, Outcome.FAILED);
  }
}
