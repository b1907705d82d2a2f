package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.Reading;
import java.util.List;

/**
 * All that one source gave.
 *
 * @param diagnostics of the files; those of a document stand in it
 * @param contents one for each list in the source; none if it was not read
 */
public record Extraction(
    Reading.Outcome outcome, List<Diagnostic> diagnostics, List<Content> contents) {
  public Extraction {
    diagnostics = List.copyOf(diagnostics);
    contents = List.copyOf(contents);
  }
}
