package dev.thresher.ingest;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * What reading one edition gave: its documents, one per list in it, and what a reader should know
 * of the files.
 *
 * @param documents lists in provisions, whose words are still to be read
 * @param tables party lists and charts, whose cells say all there is to know
 */
public record Reading(
    List<Document> documents, List<Content> tables, List<Diagnostic> diagnostics, Outcome outcome) {
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
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
    if (outcome != Outcome.READ && !(documents.isEmpty() && tables.isEmpty())) {
      throw new IllegalArgumentException("documents come only from an edition that was read");
    }
  }

  public static Reading read(List<Document> documents, List<Diagnostic> diagnostics) {
    return new Reading(documents, List.of(), diagnostics, Outcome.READ);
  }

  public static Reading readTables(List<Content> tables, List<Diagnostic> diagnostics) {
    return new Reading(List.of(), tables, diagnostics, Outcome.READ);
  }

  /** This reading with tables that stand in the same files. */
  public Reading withTables(List<Content> more) {
    List<Content> all = new ArrayList<>(tables);
    all.addAll(more);
    return new Reading(documents, all, diagnostics, outcome);
  }

  public static Reading keptNotRead(Diagnostic why) {
    return new Reading(List.of(), List.of(), List.of(why), Outcome.KEPT_NOT_READ);
  }

  public static Reading failed(List<Diagnostic> diagnostics) {
    return new Reading(List.of(), List.of(), diagnostics, Outcome.FAILED);
  }
}
