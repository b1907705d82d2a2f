package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.ingest.Reading;
import java.util.ArrayList;
import java.util.List;

/** An extraction in the bytes that are kept: what travels between workers and the store. */
public record EncodedExtraction(
    Reading.Outcome outcome, List<Diagnostic> diagnostics, List<Part> parts) {
  public EncodedExtraction {
    diagnostics = List.copyOf(diagnostics);
    parts = List.copyOf(parts);
  }

  /**
   * One content.
   *
   * @param lines as {@link ContentCodec} writes them; shared, never written to
   */
  @SuppressWarnings("ArrayRecordComponent") // megabytes; compared by nobody
  public record Part(Edition edition, Quality quality, byte[] lines) {}

  public static EncodedExtraction of(Extraction extraction) {
    List<Part> parts = new ArrayList<>();
    for (Content content : extraction.contents()) {
      parts.add(
          new Part(
              content.document().edition(), Quality.of(content), ContentCodec.encode(content)));
    }
    return new EncodedExtraction(extraction.outcome(), extraction.diagnostics(), parts);
  }
}
