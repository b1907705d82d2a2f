package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.ingest.Reading;
import java.util.List;

/**
 * What is known of an extraction without opening its contents.
 *
 * @param parts one for each list in the source
 */
public record ExtractionRecord(
    Reading.Outcome outcome, List<Diagnostic> diagnostics, List<Part> parts) {
  public ExtractionRecord {
    diagnostics = List.copyOf(diagnostics);
    parts = List.copyOf(parts);
  }

  /**
   * @param key where its content is kept
   */
  public record Part(Edition edition, Quality quality, DerivedKey key) {}
}
